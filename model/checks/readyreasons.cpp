// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/readyreasons.h"

namespace kaibao {

namespace {

using Figures = QList<std::pair<QString, QString>>;

Figures figuresOf(const ReportPair &reports, const Finding &finding)
{
    const Report &report = reports.report;
    Figures figures{{QStringLiteral("{year}"), QString::number(report.year())},
                    {QStringLiteral("{last_year}"), QString::number(report.year() - 1)}};
    if (finding.sides) {
        figures << Figures{{QStringLiteral("{left}"), QString::number(finding.sides->left)},
                           {QStringLiteral("{right}"), QString::number(finding.sides->right)},
                           {QStringLiteral("{difference}"), QString::number(finding.sides->difference())}};
    }
    if (!finding.cells.isEmpty()) {
        const Cell &cell = report.edition().cell(finding.cells.first());
        figures << Figures{{QStringLiteral("{cell}"), cell.rowLabel + u'（' + cell.columnLabel + u'）'},
                           {QStringLiteral("{column}"), cell.columnLabel},
                           {QStringLiteral("{now}"), report.value(finding.cells.first()).text()}};
    }
    const CellValue *before =
        finding.cellsBefore.isEmpty() ? nullptr : reports.valueBefore(finding.cellsBefore.first());
    if (before)
        figures << std::pair(QStringLiteral("{then}"), before->text());
    return figures;
}

QString filledIn(QString text, const Figures &figures)
{
    for (const auto &[place, figure] : figures)
        text.replace(place, figure);
    return text;
}

}  // namespace

QList<ReadyReason> readyReasons(const ReportPair &reports, const Finding &finding)
{
    const Figures figures = figuresOf(reports, finding);
    QList<ReadyReason> reasons;
    for (const ReadyReason &ready : reports.report.edition().readyReasons()) {
        const QString reason = filledIn(ready.reason, figures);
        if (ready.rules.contains(finding.rule) && !reason.contains(u'{'))
            reasons << ReadyReason{ready.rules, reason, filledIn(ready.sentence, figures)};
    }
    return reasons;
}

}  // namespace kaibao
