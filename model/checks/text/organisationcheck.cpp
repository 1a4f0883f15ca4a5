// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr int LongestName = 5;   ///< characters before 镇
constexpr int SightLength = 24;  ///< characters before the name that may explain it

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
    for (const QStringView word : {u"学习", u"借鉴", u"考察", u"观摩", u"交流", u"联合", u"合作", u"撤销",
                                   u"合并", u"划转", u"原", u"赴"}) {
        if (before.contains(word))
            return true;
    }
    return false;
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
        return m_verdict;
    }

private:
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
