// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/digits.h"
#include "model/checks/text/numerals.h"
#include "model/checks/text/textrule.h"

#include <algorithm>
#include <array>

namespace kaibao {

namespace {

constexpr int MostSteps = 40;

/// The ways to number: （一） · 1. · （1） at the head of a paragraph, 一是 anywhere.
enum class Style : quint8 { Chinese, Arabic, Bracketed, OneIs };

struct Step
{
    Style style = Style::Chinese;
    int number = 0;
    int begin = 0;
    int end = 0;
};

/// The number that a paragraph begins with; number 0 where there is none.
Step headOf(QStringView text, int begin)
{
    Step step;
    step.begin = begin;
    int i = begin;
    const bool bracket = i < text.size() && text[i] == u'（';
    i += bracket;
    const int first = i;
    const auto inNumber = [&](QChar c) { return isDigit(c) || (bracket && isChineseNumeral(c)); };
    while (i < text.size() && i - first < 4 && inNumber(text[i]))
        ++i;
    if (i == first || i >= text.size())
        return step;
    const bool closed = bracket ? text[i] == u'）' : text[i] == u'.' || text[i] == u'、';
    const bool decimal = !bracket && i + 1 < text.size() && isDigit(text[i + 1]);
    if (!closed || decimal)
        return step;
    const QStringView numerals = text.sliced(first, i - first);
    const bool arabic = isDigit(numerals[0]);
    step.style = !arabic ? Style::Chinese : bracket ? Style::Bracketed : Style::Arabic;
    step.number = arabic ? numerals.toInt() : static_cast<int>(chineseNumber(numerals));
    step.end = i + 1;
    return step;
}

class NumberingRule final
{
public:
    explicit NumberingRule(const TextContext &context) : m_context(context), m_scan(context.scan) {}

    TextVerdict check()
    {
        for (const TextSentence &sentence : m_scan.sentences()) {
            if (sentence.opensParagraph)
                readHead(sentence.begin);
            readOneIs(sentence);
            judgeParts(sentence);
        }
        for (const Style style : {Style::Chinese, Style::Arabic, Style::Bracketed, Style::OneIs})
            close(style);
        return m_verdict;
    }

private:
    QList<Step> &run(Style style) { return m_runs[static_cast<size_t>(style)]; }

    void readHead(int begin)
    {
        const Step step = headOf(m_scan.text(), begin);
        if (step.number <= 0)
            return;
        if (step.style == Style::Bracketed && step.number == 1 && run(Style::Arabic).isEmpty()
            && !run(Style::Chinese).isEmpty())
            reportSkip(step);
        if (step.style == Style::Chinese) {
            close(Style::Arabic);
            close(Style::Bracketed);
        }
        add(step);
    }

    void readOneIs(const TextSentence &sentence)
    {
        const QStringView text = m_scan.text();
        for (int i = sentence.begin + 1; i < sentence.end; ++i) {
            if (text[i] != u'是' || !isChineseNumeral(text[i - 1]))
                continue;
            const QChar before = i >= 2 ? text[i - 2] : QChar(u'\n');
            if (!QStringView(u"，。；：、\n*（").contains(before))
                continue;
            Step step;
            step.style = Style::OneIs;
            step.number = static_cast<int>(chineseNumber(text.sliced(i - 1, 1)));
            step.begin = i - 1;
            step.end = i + 1;
            if (step.number == 1 || !run(Style::OneIs).isEmpty())
                add(step);
        }
    }

    /// One is always a new beginning.
    void add(const Step &step)
    {
        if (step.number == 1)
            close(step.style);
        run(step.style) << step;
    }

    void close(Style style)
    {
        QList<Step> &steps = run(style);
        m_verdict.examined += !steps.isEmpty();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const int expected = i == 0 ? 1 : steps[i - 1].number + 1;
            if (steps[i].number != expected && (i > 0 || (style == Style::Chinese && steps.size() > 1))) {
                report(steps, steps[i]);
                break;
            }
        }
        steps.clear();
    }

    void report(const QList<Step> &steps, const Step &wrong)
    {
        QStringList numbers;
        for (const Step &step : steps.first(std::min<qsizetype>(steps.size(), MostSteps)))
            numbers << m_context.quote(step.begin, step.end);
        Finding finding =
            m_context.finding(QStringLiteral("text.numbering"), wrong.begin, wrong.end, Level::Hint);
        finding.scope = numbers.join(u' ');  // part of what a reason was given for
        finding.message = TextWords::tr("The numbering runs %1.").arg(numbers.join(u' '));
        add(finding);
    }

    void reportSkip(const Step &step)
    {
        Finding finding =
            m_context.finding(QStringLiteral("text.numbering"), step.begin, step.end, Level::Hint);
        finding.message = TextWords::tr("“%1” follows （一） directly; 1. comes between them.")
                              .arg(m_context.quote(step.begin, step.end));
        add(finding);
    }

    void add(const Finding &finding)
    {
        if (m_verdict.failed.size() < MostTextFindings)
            m_verdict.failed << finding;
    }

    /// “由……六部分组成” against the parts that the sentence names.
    void judgeParts(const TextSentence &sentence)
    {
        const QList<QStringList> &parts = m_context.report.edition().vocabulary().parts;
        if (parts.isEmpty() || !m_context.isNarrative(u"preamble"))
            return;
        const QStringView text = m_scan.text().sliced(sentence.begin, sentence.end - sentence.begin);
        const auto names = [text](const QStringList &words) {
            return std::any_of(words.begin(), words.end(),
                               [text](const QString &word) { return text.contains(word); });
        };
        if (!names(parts.first()))
            return;
        const int named = static_cast<int>(std::count_if(parts.begin(), parts.end(), names));
        for (const QStringView unit : {u"部分", u"方面"}) {
            const qsizetype place = text.lastIndexOf(unit);
            if (place > 0)
                judgeCount(sentence.begin, static_cast<int>(place), text, named);
        }
    }

    void judgeCount(int offset, int place, QStringView text, int named)
    {
        int end = place;
        if (text[end - 1] == u'个' || text[end - 1] == u'大')
            --end;
        int begin = end;
        while (begin > 0 && end - begin < 3
               && (isChineseNumeral(text[begin - 1]) || isDigit(text[begin - 1])))
            --begin;
        if (begin == end)
            return;
        const QStringView numerals = text.sliced(begin, end - begin);
        const qint64 said = isDigit(numerals[0]) ? numerals.toInt() : chineseNumber(numerals);
        const int all = static_cast<int>(m_context.report.edition().vocabulary().parts.size());
        const bool examples = begin > 0 && text[begin - 1] == u'等';
        ++m_verdict.examined;
        if (said < 3 || (said == all && (named == all || examples)) || named < 3)
            return;
        Finding finding = m_context.finding(QStringLiteral("text.numbering"), offset + begin,
                                            offset + place + 2, Level::Hint);
        finding.message = said == all ? TextWords::tr("“%1”, but the sentence names %2 of them.")
                                      : TextWords::tr("“%1”: the form has %3 parts.");
        finding.message.replace(QStringLiteral("%1"), m_context.quote(offset + begin, offset + place + 2));
        finding.message.replace(QStringLiteral("%2"), QString::number(named));
        finding.message.replace(QStringLiteral("%3"), QString::number(all));
        finding.scope = QString::number(named);
        add(finding);
    }

    const TextContext &m_context;
    const ScannedText &m_scan;
    std::array<QList<Step>, 4> m_runs;
    TextVerdict m_verdict;
};

}  // namespace

TextVerdict checkNumbering(const TextContext &context)
{
    return NumberingRule(context).check();
}

}  // namespace kaibao
