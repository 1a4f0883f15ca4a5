// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/oneof.h"
#include "model/checks/text/textrule.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr int LongestNote = 60;

bool isPlaceholder(QChar c)
{
    return c == u'X' || c == u'x' || c == u'×' || c == u'＿' || c == u'_';
}

/// XX年, ××镇, __件: a gap of the template that nobody filled.
int placeholderEnd(QStringView text, int begin)
{
    int end = begin;
    while (end < text.size() && isPlaceholder(text[end]))
        ++end;
    const QChar before = begin > 0 ? text[begin - 1] : QChar(u'\n');
    const bool word = before.unicode() < 0x80 && before.isLetterOrNumber();
    const bool filled =
        end < text.size() && QStringView(u"年月日件条次项元万个镇乡县区市局份").contains(text[end]);
    return end - begin >= 2 && !word && filled ? end + 1 : begin;
}

void report(const TextContext &context, int begin, int end, TextVerdict &verdict)
{
    if (verdict.failed.size() >= MostTextFindings)
        return;
    Finding finding = context.finding(QStringLiteral("text.template_note"), begin, end, Level::Must);
    finding.message = TextWords::tr("“%1” comes from the template; write your own words there or delete it.")
                          .arg(context.quote(begin, end));
    verdict.failed << finding;
}

/// Where a note of the template stands, with the brackets around it.
struct TemplateNote
{
    int begin = 0;
    int end = 0;

    bool isEmpty() const { return begin == end; }
};

/// The bracket behind `from` that closes `open`, in the same line and not far off; -1 where there is none.
int closingBracket(QStringView text, int from, QChar open)
{
    const QChar close = open == u'【' ? u'】' : u'）';
    for (int i = from; i < text.size() && i - from < LongestNote && text[i] != u'\n'; ++i) {
        if (text[i] == close)
            return i;
    }
    return -1;
}

/// The bracket before `from` that is still open there; -1 where there is none.
int openBracket(QStringView text, int from)
{
    for (int i = from - 1; i >= 0 && from - i < LongestNote && !isOneOf(text[i], u"）】\n"); --i) {
        if (isOneOf(text[i], u"（【"))
            return i;
    }
    return -1;
}

TemplateNote noteAt(QStringView text, int begin, const QStringList &notes)
{
    for (const QString &words : notes) {
        if (!beginsWith(text.sliced(begin), words))
            continue;
        const int end = begin + static_cast<int>(words.size());
        const int open = isOneOf(text[begin], u"（【") ? begin : openBracket(text, begin);
        const int close = open < 0 ? -1 : closingBracket(text, end, text[open]);
        return close < 0 ? TemplateNote{begin, end} : TemplateNote{open, close + 1};
    }
    return {};
}

QString firstCharacters(const QStringList &words)
{
    QString first;
    for (const QString &word : words) {
        if (!first.contains(word.front()))
            first += word.front();
    }
    return first;
}

}  // namespace

TextVerdict checkTemplateNotes(const TextContext &context)
{
    TextVerdict verdict;
    verdict.examined = 1;
    const QStringView text = context.scan.text();
    const QStringList &notes = context.report.edition().vocabulary().templateNotes;
    const QString starts = firstCharacters(notes);
    for (int i = 0; i < text.size(); ++i) {
        if (isOneOf(text[i], starts)) {
            const TemplateNote note = noteAt(text, i, notes);
            if (!note.isEmpty()) {
                report(context, note.begin, note.end, verdict);
                i = note.end - 1;
                continue;
            }
        }
        if (!isPlaceholder(text[i]) || context.isLinked(i))
            continue;
        const int end = placeholderEnd(text, i);
        if (end > i)
            report(context, i, end, verdict);
        while (i + 1 < text.size() && isPlaceholder(text[i + 1]))
            ++i;
    }
    return verdict;
}

}  // namespace kaibao
