// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/sentences.h"

#include "model/base/oneof.h"

namespace kaibao {

namespace {

constexpr QStringView Stops = u"。！？；!?;";
constexpr QStringView Closing = u"”’」』）)》〉】";

/// Behind the sentence that begins at `start`.
qsizetype sentenceEnd(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && text[end] != u'\n' && !isOneOf(text[end], Stops))
        ++end;
    while (end < text.size() && (isOneOf(text[end], Stops) || isOneOf(text[end], Closing)))
        ++end;
    return end < text.size() && text[end] == u'\n' ? end + 1 : end;
}

}  // namespace

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = sentenceEnd(text, start);
        sentences.append({text.sliced(start, end - start), start});
        start = end;
    }
    return sentences;
}

}  // namespace kaibao
