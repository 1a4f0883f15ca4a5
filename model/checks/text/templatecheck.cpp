// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/oneof.h"
#include "model/checks/text/textrule.h"

#include <algorithm>

namespace kaibao {

namespace {

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

/// Behind the note of the template that begins here, with the bracket that closes it; else `begin`.
int noteEnd(QStringView text, int begin, const QStringList &notes)
{
    for (const QString &note : notes) {
        if (!beginsWith(text.sliced(begin), note))
            continue;
        const int end = begin + static_cast<int>(note.size());
        const bool bracket = note.startsWith(u'（') && end < text.size() && text[end] == u'）';
        return end + bracket;
    }
    return begin;
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
            const int end = noteEnd(text, i, notes);
            if (end > i)
                report(context, i, end, verdict);
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
