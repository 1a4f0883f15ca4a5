// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/findingwords.h"
#include "model/checks/fingerprint.h"
#include "model/checks/text/textfield.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr qint64 YuanPerWan = 10'000;

void add(const Report &report, CellBoundVerdict &verdict, Finding finding)
{
    finding.fingerprint = fingerprintOf(report, finding);
    verdict.findings << finding;
}

/// The cells of these that are above zero, and whether any holds no number.
struct Nonzero
{
    QList<CellId> cells;
    bool unknown = false;
    qint64 sum = 0;
};

Nonzero nonzero(const Report &report, const QList<CellId> &cells)
{
    Nonzero found;
    for (const CellId cell : cells) {
        const CellValue &value = report.value(cell);
        if (!value.isNumber())
            found.unknown = found.unknown || value.state() != CellValue::State::NotApplicable;
        else if (value.number() > 0)
            found.cells << cell;
        found.sum += value.isNumber() ? value.number() : 0;
    }
    return found;
}

const TextField *fieldOf(const QList<TextField> &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&name](const TextField &field) { return field.field == name; });
    return found == fields.end() ? nullptr : &*found;
}

void judgeUpheld(const Report &report, const TextField &field, const UpheldClaim &claim,
                 CellBoundVerdict &verdict)
{
    const TextVocabulary &vocabulary = report.edition().vocabulary();
    QList<CellId> corrected;
    QList<CellId> pending;
    for (const auto &[named, cells] : {std::pair(claim.reconsideration, &vocabulary.reconsideration),
                                       std::pair(claim.litigation, &vocabulary.litigation)}) {
        corrected << (named ? cells->corrected : QList<CellId>());
        pending << (named ? cells->pending : QList<CellId>());
    }
    ++verdict.examined;
    const TextContext context{report, field.field, field.shown, field.scan};
    const Nonzero lost = nonzero(report, corrected);
    const Nonzero open = nonzero(report, pending);
    Finding finding = context.finding(QStringLiteral("text.all_upheld"), claim.begin, claim.end);
    const QString words = context.quote(claim.begin, claim.end);
    if (!lost.cells.isEmpty() || !open.cells.isEmpty()) {
        finding.cells = lost.cells + open.cells;
        finding.message = TextWords::tr("“%1”, but the table has %2 corrected and %3 pending.")
                              .arg(words)
                              .arg(lost.sum)
                              .arg(open.sum);
        add(report, verdict, finding);
    } else if (lost.unknown || open.unknown) {
        finding.status = Status::Unassessed;
        finding.cells = corrected + pending;
        finding.message = TextWords::tr("Not held against the table: “%1”.").arg(words);
        finding.because = whyOpen(report, finding.cells);
        add(report, verdict, finding);
    }
}

class FeeRule final
{
public:
    FeeRule(const Report &report, const QList<TextField> &fields, const TextField &other)
        : m_report(report), m_context{report, other.field, other.shown, other.scan}, m_fees(other.facts.fees)
    {
        for (const TextField &field : fields) {
            m_mentioned = m_mentioned || field.facts.fees.mentioned;
            m_noticed = m_noticed || field.facts.fees.noticeMentioned;
        }
    }

    CellBoundVerdict check()
    {
        m_verdict.examined = 1;
        if (!m_mentioned) {
            Finding finding = m_context.finding(QStringLiteral("text.fee"), 0, 0);
            finding.scope = QStringLiteral("mention");
            finding.message =
                TextWords::tr("Section 六 does not say whether fees for processing requests were charged. "
                              "One sentence will do, also where there were none.");
            add(m_report, m_verdict, finding);
        }
        judgeDenial();
        judgeAmount();
        judgeUnpaid();
        return m_verdict;
    }

private:
    void judgeDenial()
    {
        if (m_fees.denialBegin < 0 || m_fees.amountBegin < 0 || m_fees.amount == 0)
            return;
        Finding finding = m_context.finding(QStringLiteral("text.fee"), m_fees.denialBegin, m_fees.denialEnd);
        finding.scope = m_context.quote(m_fees.amountBegin, m_fees.amountEnd);
        finding.message = TextWords::tr("“%1” stands beside “%2”: was a fee charged or not?")
                              .arg(m_context.quote(m_fees.denialBegin, m_fees.denialEnd), finding.scope);
        add(m_report, m_verdict, finding);
    }

    /// The fee is part of the administrative fees in the table, there in units of 10,000 yuan.
    void judgeAmount()
    {
        const CellId cell = m_report.edition().vocabulary().feeAmount;
        if (m_fees.amountBegin < 0 || m_fees.amount == 0)
            return;
        Finding finding = m_context.finding(QStringLiteral("text.fee"), m_fees.amountBegin, m_fees.amountEnd);
        finding.cells = {cell};
        const QString words = m_context.quote(m_fees.amountBegin, m_fees.amountEnd);
        const QString wan =
            QString::number(static_cast<double>(m_fees.amount) / YuanPerWan / TextFigure::Scale, 'g', 12);
        if (!m_report.value(cell).isNumber()) {
            finding.status = Status::Unassessed;
            finding.message = TextWords::tr("Not held against the table: “%1”.").arg(words);
            finding.because = whyOpen(m_report, finding.cells);
            add(m_report, m_verdict, finding);
        } else if (m_fees.amount > m_report.value(cell).number() * YuanPerWan) {
            finding.message =
                TextWords::tr("“%1” is %2 in units of 10,000 yuan and belongs to 行政事业性收费, "
                              "but the table has only %3 there.")
                    .arg(words, wan, m_report.value(cell).text());
            add(m_report, m_verdict, finding);
        }
    }

    void judgeUnpaid()
    {
        const CellId cell = m_report.edition().vocabulary().feeUnpaid;
        const CellValue &unpaid = m_report.value(cell);
        if (!unpaid.isNumber() || unpaid.number() == 0 || m_noticed)
            return;
        Finding finding = m_context.finding(QStringLiteral("text.fee"), 0, 0);
        finding.scope = QStringLiteral("notice");
        finding.cells = {cell};
        finding.message =
            TextWords::tr("%n request(s) ended because a fee was not paid, and the text does not speak of "
                          "notices of fees.",
                          nullptr, static_cast<int>(unpaid.number()));
        add(m_report, m_verdict, finding);
    }

    const Report &m_report;
    TextContext m_context;
    const FeeStatements &m_fees;
    bool m_mentioned = false;
    bool m_noticed = false;
    CellBoundVerdict m_verdict;
};

Finding aspectsFinding(const TextContext &overview, const QList<TextAspect> &missing)
{
    QStringList labels;
    QStringList keys;
    for (const TextAspect &aspect : missing) {
        labels << aspect.label;
        keys << aspect.key;
    }
    Finding finding = overview.finding(QStringLiteral("text.aspects"), 0, 0, Level::Hint);
    finding.scope = keys.join(u',');
    finding.message = TextWords::tr("Section 一 says nothing of: %1.").arg(labels.join(TextWords::tr(", ")));
    return finding;
}

/// Characters that are no blanks, up to ten of them.
int lengthUpToTen(const QString &text)
{
    int length = 0;
    for (const QChar c : text) {
        length += !c.isSpace();
        if (length == 10)
            break;
    }
    return length;
}

Finding checkSection(const Report &report, const Section &section)
{
    Finding finding;
    finding.rule = QStringLiteral("section.empty");
    finding.scope = section.key;
    finding.field = field::narrative(section.narrative);
    finding.level = section.key == u"other" ? Level::Explain : Level::Must;
    const QString text = report.text(finding.field);
    const int length = lengthUpToTen(text);
    const bool tooShort = section.key == u"problems" && length < 10;
    finding.status = length == 0 || tooShort ? Status::Failed : Status::Passed;
    if (length == 0) {
        finding.message = TextWords::tr("%1: nothing is written there.").arg(section.title);
    } else if (tooShort) {
        finding.length = static_cast<int>(text.size());
        finding.message =
            TextWords::tr("%1: “%2” is too little. Say what is not yet good and what will be done.")
                .arg(section.title, text.simplified());
    } else {
        finding.message = TextWords::tr("%1: there is a text.").arg(section.title);
    }
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
}

}  // namespace

CellBoundVerdict checkAllUpheld(const Report &report, const QList<TextField> &fields)
{
    CellBoundVerdict verdict;
    for (const TextField &field : fields) {
        for (const UpheldClaim &claim : field.facts.upheld)
            judgeUpheld(report, field, claim, verdict);
    }
    return verdict;
}

CellBoundVerdict checkFees(const Report &report, const QList<TextField> &fields)
{
    const TextField *other = fieldOf(fields, field::narrative(QStringLiteral("other")));
    if (!other || other->isBlank() || report.edition().vocabulary().feeAmount == CellId::None)
        return {};
    return FeeRule(report, fields, *other).check();
}

CellBoundVerdict checkAspects(const Report &report, const QList<TextField> &fields)
{
    const TextField *overview = fieldOf(fields, field::narrative(QStringLiteral("overview")));
    CellBoundVerdict verdict;
    if (!overview || overview->isBlank())
        return verdict;
    const QString kind = report.text(field::OrganisationKind);
    const QList<TextAspect> &aspects = report.edition().vocabulary().aspects;
    QList<TextAspect> missing;
    QList<TextAspect> doubtful;
    for (int i = 0; i < aspects.size(); ++i) {
        if (overview->scan.aspects() & (1U << i))
            continue;
        if (!aspects[i].onlyGovernments || kind.endsWith(u"_government"))
            missing << aspects[i];
        else if (kind.isEmpty())
            doubtful << aspects[i];
    }
    verdict.examined = static_cast<int>(aspects.size());
    const TextContext context{report, overview->field, overview->shown, overview->scan};
    if (!missing.isEmpty())
        add(report, verdict, aspectsFinding(context, missing));
    if (!doubtful.isEmpty()) {
        Finding finding = aspectsFinding(context, doubtful);
        finding.status = Status::Unassessed;
        finding.because = TextWords::tr("the kind of the organisation is not filled in");
        add(report, verdict, finding);
    }
    return verdict;
}

QList<Finding> checkSections(const Report &report)
{
    QList<Finding> findings;
    for (const Section &section : report.edition().sections()) {
        if (!section.narrative.isEmpty())
            findings << checkSection(report, section);
    }
    return findings;
}

}  // namespace kaibao
