// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace kaibao {

/// A sentence and where it stands in its text, in UTF-16 units. The last one of a paragraph has the "\n".
struct Sentence
{
    QString text;
    qsizetype offset = 0;

    bool operator==(const Sentence &) const = default;
};

/// The text cut behind 。！？； (with the quotation marks and brackets that close behind them) and at the
/// ends of its paragraphs. Put together they are the text again.
QList<Sentence> sentencesOf(const QString &text);

}  // namespace kaibao
