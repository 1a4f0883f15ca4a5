// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

#include <algorithm>
#include <ranges>

namespace kaibao {

namespace {

constexpr int LongestName = 5;            ///< characters before 镇
constexpr qsizetype LongestSubject = 28;  ///< with what he does
constexpr int SightLength = 24;           ///< characters before the name that may explain it

/// How an organisation ends and how it speaks of itself.
struct SelfName
{
    QStringView ending;
    QStringView self;
};

constexpr SelfName SelfNames[] = {
    {u"镇人民政府", u"我镇"}, {u"乡人民政府", u"我乡"}, {u"街道办事处", u"我街道"}, {u"局", u"我局"},
    {u"县人民政府", u"我县"}, {u"区人民政府", u"我区"}, {u"市人民政府", u"我市"},
};

QStringView selfNameOf(QStringView organisation)
{
    for (const SelfName &name : SelfNames) {
        if (organisation.endsWith(name.ending))
            return name.self;
    }
    return {};
}

/// Whether someone who says `own` of himself would hardly say `other`. A township belongs to a county and may
/// say 我县; a bureau does too.
bool isForeign(QStringView own, QStringView other)
{
    const bool local = other == u"我镇" || other == u"我乡" || other == u"我街道" || other == u"我局";
    return local && own != other;
}

bool isNameCharacter(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF
        && !QStringView(u"县区市旗州省的与和及或对在向由从是为以将本我该各全乡镇街道上下级辖属所周邻相关其他"
                        u"它两三几每个此部有等至到经")
                .contains(c);
}

/// The ending at i that makes a township's or a sub-district's name: 镇人民政府; its length.
qsizetype endingAt(QStringView text, qsizetype i)
{
    for (const QStringView ending :
         {QStringView(u"镇人民政府"), QStringView(u"乡人民政府"), QStringView(u"街道办事处")}) {
        if (text.sliced(i).startsWith(ending))
            return ending.size();
    }
    return 0;
}

bool explainsOther(QStringView before)
{
    const QStringView words[] = {u"学习", u"借鉴", u"考察", u"观摩", u"交流", u"联合",
                                 u"合作", u"撤销", u"合并", u"划转", u"原",   u"赴"};
    return std::ranges::any_of(words, [before](QStringView word) { return before.contains(word); });
}

/// Who acts in a sentence that begins with him, perhaps behind the year: 2024年，白沙河镇政府认真…
QStringView subjectOf(QStringView sentence)
{
    const QStringView yearEnds[] = {u"年度，", u"年，"};
    for (const QStringView yearEnd : yearEnds) {
        const qsizetype at = sentence.first(std::min<qsizetype>(sentence.size(), 9)).indexOf(yearEnd);
        if (at >= 0)
            sentence = sentence.sliced(at + yearEnd.size());
    }
    sentence = sentence.first(std::min(sentence.size(), LongestSubject));
    qsizetype end = -1;
    for (const QStringView deed : {u"认真", u"坚持", u"高度重视", u"严格", u"积极", u"始终", u"深入", u"不断",
                                   u"全面", u"扎实", u"持续", u"切实", u"紧紧", u"坚决"}) {
        const qsizetype at = sentence.indexOf(deed);
        end = at >= 0 && (end < 0 || at < end) ? at : end;
    }
    return sentence.first(std::max<qsizetype>(end, 0));
}

/// Whether this can be nothing but the name of a place: 今年镇政府, 督促县教育局 name none.
bool isPlaceName(QStringView name)
{
    const QStringView others[] = {u"督促", u"推动", u"协调", u"支持", u"配合", u"要求", u"指导", u"促进",
                                  u"确保", u"组织", u"引导", u"鼓励", u"通过", u"根据", u"按照", u"依托",
                                  u"围绕", u"结合", u"协助", u"健全", u"完善", u"加强", u"推进", u"规范",
                                  u"落实", u"报请", u"提请", u"会同", u"邀请", u"委托", u"责成", u"保障",
                                  u"带动", u"帮助", u"敦促", u"监督", u"接受", u"安排", u"部署"};
    const auto mayNamePlace = [](QChar c) {
        return isNameCharacter(c)
            && !QStringView(u"年时前后来次外间先因所初底期届任新原直终们日月体层些别心让使请令并且而但又再")
                    .contains(c);
    };
    return name.size() >= 2 && name.size() < LongestName && std::ranges::all_of(name, mayNamePlace)
        && !std::ranges::any_of(others, [name](QStringView word) { return name.startsWith(word); });
}

class OrganisationRule final
{
public:
    explicit OrganisationRule(const TextContext &context)
        : m_context(context),
          m_text(context.scan.text()),
          m_organisation(context.report.organisation().simplified()),
          m_own(selfNameOf(m_organisation))
    {}

    TextVerdict check()
    {
        if (m_own.isEmpty())
            return m_verdict;
        ++m_verdict.examined;
        const bool township = m_own == u"我镇" || m_own == u"我乡" || m_own == u"我街道";
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char16_t c = m_text[i].unicode();
            if (c == u'“')
                m_quoted = true;
            else if (c == u'”' || c == u'\n')
                m_quoted = false;
            else if (township && (c == u'镇' || c == u'乡' || c == u'街'))
                judgeName(i);
            else if (c == u'我' && !m_quoted)
                judgeSelf(i);
        }
        for (const TextSentence &sentence : m_context.scan.sentences())
            judgeSubject(sentence, township);
        return m_verdict;
    }

private:
    /// 白沙河镇政府认真… and 沭阳县发展和改革局认真… in the report of another: who is named elsewhere in a
    /// sentence may rightly be there, who acts in it is the one that reports.
    void judgeSubject(const TextSentence &sentence, bool township)
    {
        const QStringView subject = subjectOf(m_text.sliced(sentence.begin, sentence.end - sentence.begin));
        const bool foreign = (township && isOtherTownship(subject)) || isOfOtherCounty(subject);
        if (foreign)
            report(subject.data() - m_text.data(), subject.size(),
                   TextWords::tr("“%1”: the report is that of %2. Was this copied?"));
    }

    bool isOtherTownship(QStringView subject) const
    {
        const QStringView endings[] = {u"镇政府", u"乡政府", u"街道办"};
        return std::ranges::any_of(endings, [&](QStringView ending) {
            const QStringView name =
                subject.endsWith(ending) ? subject.chopped(ending.size()) : QStringView();
            return isPlaceName(name) && !m_organisation.contains(name);
        });
    }

    /// Only where the county that reports is known.
    bool isOfOtherCounty(QStringView subject) const
    {
        const QStringView county = subject.first(subject.indexOf(u'县') + 1);
        const bool office = subject.endsWith(u'局') || subject.endsWith(u"政府");
        return office && !county.isEmpty() && isPlaceName(county.chopped(1)) && m_organisation.contains(u'县')
            && !m_organisation.contains(county);
    }

    void judgeName(qsizetype i)
    {
        const qsizetype length = endingAt(m_text, i);
        if (length == 0)
            return;
        qsizetype begin = i;
        while (begin > 0 && i - begin < LongestName && isNameCharacter(m_text[begin - 1]))
            --begin;
        const QStringView name = m_text.sliced(begin, i - begin);
        if (name.size() < 2 || begin + LongestName == i)
            return;
        const QStringView full = m_text.sliced(begin, i - begin + length);
        const QStringView tail = m_text.sliced(i - 1, length + 1);
        const qsizetype sight = std::min<qsizetype>(begin, SightLength);
        if (QStringView(m_organisation).contains(full) || QStringView(m_organisation).endsWith(tail)
            || explainsOther(m_text.sliced(begin - sight, sight)))
            return;
        report(begin, full.size(), TextWords::tr("“%1”: the report is that of %2. Was this copied?"));
    }

    void judgeSelf(qsizetype i)
    {
        for (const SelfName &name : SelfNames) {
            const QStringView rest = m_text.sliced(i);
            if (!rest.startsWith(name.self) || !isForeign(m_own, name.self))
                continue;
            const QChar next = rest.size() > name.self.size() ? rest[name.self.size()] : QChar(u'。');
            if (next != u'村' && next != u'里' && next != u'土' && next != u'愁')
                report(i, name.self.size(),
                       TextWords::tr("“%1”: the report is that of %2. Was this copied?"));
            return;
        }
    }

    void report(qsizetype begin, qsizetype length, const QString &message)
    {
        const int end = static_cast<int>(begin + length);
        const QString quote = m_context.quote(static_cast<int>(begin), end);
        if (m_verdict.failed.size() >= MostTextFindings || m_seen.contains(quote))
            return;
        m_seen << quote;  // once is enough: who copied, copied all of it
        Finding finding = m_context.finding(QStringLiteral("text.other_organisation"),
                                            static_cast<int>(begin), end, Level::Hint);
        finding.message = message.arg(quote, m_organisation);
        m_verdict.failed << finding;
    }

    const TextContext &m_context;
    QStringView m_text;
    QString m_organisation;
    QStringView m_own;
    QStringList m_seen;
    bool m_quoted = false;
    TextVerdict m_verdict;
};

}  // namespace

TextVerdict checkOrganisations(const TextContext &context)
{
    return OrganisationRule(context).check();
}

}  // namespace kaibao
