// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/summarywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)
};

}  // namespace

int unassessedForBlanks(const Report &report, const QList<Finding> &open)
{
    return static_cast<int>(std::count_if(open.begin(), open.end(), [&report](const Finding &finding) {
        return finding.status == Status::Unassessed
            && std::any_of(finding.cells.begin(), finding.cells.end(),
                           [&report](CellId cell) { return report.value(cell).isBlank(); });
    }));
}

QString summaryInWords(const CheckSummary &summary, int forBlanks)
{
    QStringList parts;
    const auto add = [&parts](int count, const char *text) {
        if (count > 0)
            parts << Text::tr(text, nullptr, count);
    };
    add(summary.passed, QT_TRANSLATE_N_NOOP("SummaryWords", "%n passed"));
    add(summary.must, QT_TRANSLATE_N_NOOP("SummaryWords", "%n to mend"));
    add(summary.explain, QT_TRANSLATE_N_NOOP("SummaryWords", "%n to explain"));
    add(summary.hint, QT_TRANSLATE_N_NOOP("SummaryWords", "%n worth a look"));
    add(summary.explained, QT_TRANSLATE_N_NOOP("SummaryWords", "%n explained"));
    add(forBlanks, QT_TRANSLATE_N_NOOP("SummaryWords", "%n not assessed because of blanks"));
    add(summary.unassessed - forBlanks,
        QT_TRANSLATE_N_NOOP("SummaryWords", "%n not assessed for another reason"));
    return Text::tr("%1: %2").arg(Text::tr("%n rule(s)", nullptr, summary.rules()),
                                  parts.join(Text::tr(", ")));
}

}  // namespace kaibao
