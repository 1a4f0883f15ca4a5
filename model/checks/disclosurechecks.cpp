// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/disclosurechecks.h"

#include "model/checks/catalogue.h"
#include "model/checks/findingwords.h"
#include "model/checks/fingerprint.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DisclosureChecks)
};

constexpr qint64 FarAboveLastYear = 1000;

Finding findingOf(const Report &report, const QString &rule)
{
    Finding finding;
    finding.rule = rule;
    finding.level = Level::Explain;
    finding.status = Status::Passed;
    finding.message = codeRule(report.edition(), rule).claim;
    return finding;
}

void leaveOpen(Finding &finding, const QString &because)
{
    finding.status = Status::Unassessed;
    finding.because = because;
}

/// The cells of a row of 二, in the order of the columns.
QList<CellId> rowOf(const Edition &edition, const QString &row)
{
    QList<CellId> cells;
    const Table *table = edition.findTable(u"disclosure");
    for (const QString &column : table ? table->columnKeys : QStringList()) {
        if (const std::optional<CellId> cell =
                edition.findCell(QStringLiteral("disclosure/%1/%2").arg(row, column)))
            cells << *cell;
    }
    return cells;
}

/// The largest amount that section 六 names, in millionths of a yuan; 0 where it names none.
qint64 amountInText(const QList<TextField> &fields)
{
    const QString other = field::narrative(QStringLiteral("other"));
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&other](const TextField &field) { return field.field == other; });
    return found == fields.end() ? 0 : found->facts.fees.amount;
}

}  // namespace

Finding checkSameTwice(const Report &report)
{
    Finding finding = findingOf(report, QStringLiteral("disclosure.same_twice"));
    const QList<CellId> regulations = rowOf(report.edition(), QStringLiteral("regulations"));
    const QList<CellId> documents = rowOf(report.edition(), QStringLiteral("normative_documents"));
    finding.cells = regulations + documents;
    const auto isNumber = [&report](CellId cell) { return report.value(cell).isNumber(); };
    const auto same = [&report](CellId a, CellId b) { return report.value(a) == report.value(b); };
    const auto isNought = [&report](CellId cell) { return report.value(cell).number() == 0; };
    if (!std::all_of(finding.cells.begin(), finding.cells.end(), isNumber)) {
        leaveOpen(finding, whyOpen(report, finding.cells));
    } else if (std::equal(regulations.begin(), regulations.end(), documents.begin(), documents.end(), same)
               && !std::all_of(regulations.begin(), regulations.end(), isNought)) {
        finding.status = Status::Failed;
        finding.message =
            Text::tr("The rows for 规章 and for normative documents carry the same figures. Were the "
                     "documents filled in twice?");
    }
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
}

Finding checkFeeUnit(const ReportPair &reports, const QList<TextField> &fields)
{
    Finding finding = findingOf(reports.report, QStringLiteral("disclosure.fee_unit"));
    const CellId fees = reports.report.edition().vocabulary().feeAmount;
    if (fees == CellId::None) {
        finding.status = Status::NotApplicable;
        finding.fingerprint = fingerprintOf(reports, finding);
        return finding;
    }
    finding.cells = {fees};
    const CellValue &now = reports.report.value(fees);
    const CellValue *before = reports.valueBefore(fees);
    const bool comparable = before && before->isNumber();
    if (comparable)
        finding.cellsBefore = {fees};
    if (!now.isNumber()) {
        leaveOpen(finding, whyOpen(reports.report, finding.cells));
    } else if (now.number() > 0 && now.number() == amountInText(fields)) {
        finding.status = Status::Failed;
        finding.message =
            Text::tr("%1 in units of 10,000 yuan, and section 六 has as many yuan. Was the amount "
                     "meant in yuan?")
                .arg(now.text());
    } else if (comparable && before->number() > 0 && now.number() / before->number() >= FarAboveLastYear) {
        finding.status = Status::Failed;
        finding.message =
            Text::tr("%1 in units of 10,000 yuan, after %2 last year. Was the amount meant in yuan?")
                .arg(now.text(), before->text());
    }
    finding.fingerprint = fingerprintOf(reports, finding);
    return finding;
}

}  // namespace kaibao
