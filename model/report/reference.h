// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace kaibao {

/// A live reference as it is written in a text: "{requests/new/total}" stands for the figure of that cell.
struct Reference
{
    int offset = 0;  ///< of its opening brace, in UTF-16 units
    int length = 0;  ///< with both braces
    QString key;     ///< "table/row/column"; whether there is such a cell is another question

    int end() const { return offset + length; }
    bool operator==(const Reference &) const = default;
};

/// The references of a text, in order. Braces around anything else are ordinary text.
QList<Reference> referencesIn(QStringView text);

/// How a reference to a cell is written.
QString referenceTo(const QString &key);

}  // namespace kaibao
