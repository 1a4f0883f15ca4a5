// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/cellexplanation.h"

#include "forms/findings/levelsign.h"
#include "model/report/totals.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CellExplanation)
};

QStringList findingsAt(const Document &document, CellId cell)
{
    QStringList lines;
    for (const Finding &finding : document.checks().open()) {
        if (finding.status == Status::Failed && finding.cells.contains(cell)
            && finding.rule != u"cells.blank")
            lines << Text::tr("%1: %2").arg(levelWord(finding.level), finding.message);
    }
    return lines;
}

QString aboutTotal(const Report &report, CellId total)
{
    if (report.cell(total).origin == Origin::Computed)
        return Text::tr("Σ This total is computed, so it is not independently checked. You can type the "
                        "ledger’s own over it.");
    const QString sum = computedTotal(report, total).text();
    return sum.isEmpty() ? Text::tr("This total was typed over.")
                         : Text::tr("This total was typed over; the sum would be %1.").arg(sum);
}

}  // namespace

QString cellExplanation(const Document &document, CellId cell)
{
    const Report &report = document.report();
    QStringList lines = findingsAt(document, cell);
    if (computingRule(report.edition(), cell))
        lines << aboutTotal(report, cell);
    if (report.cell(cell).origin == Origin::CarriedOver)
        lines << Text::tr("Taken over from last year's report. Type over it, or say that it is right with "
                          "Ctrl+Shift+Enter.");
    lines << document.edition().cell(cell).guidance;
    QString html;  // only rich text is wrapped in a tool tip
    for (const QString &line : std::as_const(lines))
        html += line.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return html;
}

}  // namespace kaibao
