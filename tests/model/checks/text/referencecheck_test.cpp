// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/checks/text/sentencesfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(ReferenceCheck, PassesWhereAFigureStands)
{
    const Report report = reportSaying(QStringLiteral("新收申请{requests/new/total}件。"));
    EXPECT_EQ(statusOf(QStringLiteral("text.reference"), report), Status::Passed);
    EXPECT_EQ(statusOf(QStringLiteral("text.reference"), reportSaying(QStringLiteral("新收申请20件。"))),
              Status::NotApplicable);
}

TEST(ReferenceCheck, QuotesTheReferenceToABlankOrUnknownCell)
{
    Report report = reportSaying(QStringLiteral("自然人{requests/new/other}件、{requests/gone/total}件。"));
    type(report, QStringLiteral("requests/new/other"), {});
    EXPECT_EQ(quotedBy(QStringLiteral("text.reference"), report).join(u'|'),
              QStringLiteral("{requests/new/other}|{requests/gone/total}"));
    EXPECT_TRUE(quotedBy(QStringLiteral("text.template_note"), report).isEmpty()) << "one cause, one finding";
}

TEST(ReferenceCheck, OtherRulesReadTheFigureInPlace)
{
    const QString rule = QStringLiteral("text.figure");
    EXPECT_EQ(
        statusOf(rule, reportSaying(QStringLiteral("2024年新收政府信息公开申请{requests/new/total}件。"))),
        Status::Passed);
    const Report wrong =
        reportSaying(QStringLiteral("2024年新收政府信息公开申请{requests/new/business}件。"));
    ASSERT_EQ(quotedBy(rule, wrong).size(), 1);
    EXPECT_TRUE(quotedBy(rule, wrong).first().contains(QStringLiteral("{requests/new/business}")));
}

TEST(ReferenceCheck, FollowsTheCell)
{
    Report report = reportSaying(QStringLiteral("新收{requests/new/other}件。"));
    TextChecks checks(report.edition());
    checks.assess(report);
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/new/other"));
    Change change;
    change.setCell(report, cell, {});
    apply(report, change);
    checks.reassess(report, change);
    TextChecks fresh(report.edition());
    fresh.assess(report);
    EXPECT_EQ(checks.findings(), fresh.findings());
}

}  // namespace kaibao
