// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/cutoff.h"

#include "model/checks/checks.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Other = QStringLiteral("reviews/litigation_direct/other");
const QString Total = QStringLiteral("reviews/litigation_direct/total");

Status blanksOf(const Report &report)
{
    for (const Finding &finding : Checks(report).all(report)) {
        if (finding.rule == u"cells.blank" && finding.scope == u"reviews")
            return finding.status;
    }
    return Status::NotApplicable;
}

}  // namespace

TEST(CutOffTest, IsACellUntilItIsFilledIn)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const CellId cell = cellOf(report.edition(), Other);
    type(report, Other, QString());
    markCutOff(report, cell);
    markCutOff(report, cell);
    EXPECT_EQ(cutOffCells(report), QSet<CellId>{cell});
    type(report, Other, QStringLiteral("0"));
    EXPECT_TRUE(cutOffCells(report).isEmpty());
}

TEST(CutOffTest, IsNoBlankThatSomebodyLeft)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, Other, QString());
    EXPECT_EQ(blanksOf(report), Status::Failed);
    markCutOff(report, cellOf(report.edition(), Other));
    EXPECT_EQ(blanksOf(report), Status::Unassessed) << "never passed";
    type(report, Total, QString());
    EXPECT_EQ(blanksOf(report), Status::Failed) << "the other blank is one";
}

}  // namespace kaibao
