// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/deadline.h"

#include "model/document/document.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

struct Case
{
    const char *kind;
    QDate today;
    int localMonth;
    int localDay;
    Status status;
    const char *due;
};

const Case Cases[] = {
    {"township_government", {2025, 12, 20}, 0, 0, Status::Passed, "2026-01-31"},
    {"township_government", {2025, 12, 31}, 0, 0, Status::Failed, "2026-01-31"},
    {"county_department", {2026, 1, 31}, 0, 0, Status::Failed, "2026-01-31"},
    {"county_department", {2026, 2, 3}, 0, 0, Status::Failed, "2026-01-31"},
    {"", {2026, 1, 30}, 0, 0, Status::Failed, "2026-01-31"},
    {"county_government", {2026, 2, 3}, 0, 0, Status::Passed, "2026-03-31"},
    {"county_government", {2026, 3, 3}, 0, 0, Status::Failed, "2026-03-31"},
    {"township_government", {2025, 12, 20}, 1, 10, Status::Failed, "2026-01-10"},
    {"township_government", {2025, 12, 20}, 2, 20, Status::Passed, "2026-01-31"},
    {"township_government", {2025, 12, 20}, 2, 30, Status::Passed, "2026-01-31"},
    {"township_government", {2026, 11, 26}, 0, 0, Status::NotApplicable, "2026-01-31"},
    {"township_government", {}, 0, 0, Status::Unassessed, "2026-01-31"},
};

}  // namespace

TEST(DeadlineTest, CountsTheDaysToTheDayOfTheBody)
{
    for (const Case &row : Cases) {
        SCOPED_TRACE(row.kind + row.today.toString(Qt::ISODate).toStdString());
        Report report(testEdition(QStringLiteral("2021")), 2025);
        report.setText(field::OrganisationKind, QString::fromLatin1(row.kind));
        const Finding finding = checkDeadline(report, {row.today, row.localMonth, row.localDay});
        EXPECT_EQ(finding.status, row.status);
        EXPECT_EQ(finding.scope, QString::fromLatin1(row.due));
        EXPECT_EQ(finding.level, Level::Hint);
    }
}

TEST(DeadlineTest, FollowsTheDocument)
{
    Document document(zeroReport(QStringLiteral("2021")));
    int told = 0;
    QObject::connect(&document, &Document::changed, &document, [&told] { ++told; });
    const auto isOpen = [&document] {
        const auto &open = document.checks().open();
        return std::any_of(open.begin(), open.end(),
                           [](const Finding &finding) { return finding.rule == u"document.deadline"; });
    };
    document.setCalendar({QDate(document.report().year() + 1, 1, 20)});
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(isOpen());
    document.setText(field::OrganisationKind, QStringLiteral("county_government"));
    EXPECT_FALSE(isOpen());
}

}  // namespace kaibao
