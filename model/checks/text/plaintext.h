// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace kaibao {

/// A text made even for reading by machine: no blanks (a line break stays, and a blank that keeps two
/// numbers apart), ASCII digits and letters, full-width punctuation. Remembers where each character stood.
class PlainText final
{
public:
    /// A place in the text as it was typed, in UTF-16 units.
    struct Place
    {
        int offset = 0;
        int length = 0;
    };

    explicit PlainText(QStringView typed);

    QStringView text() const { return m_text; }
    int size() const { return static_cast<int>(m_text.size()); }

    /// Where [begin, end) of text() stands in what was typed.
    Place place(int begin, int end) const;

private:
    void append(QChar character, int offset);

    QString m_text;
    QList<int> m_offsets;  ///< of each character of m_text in what was typed
};

}  // namespace kaibao
