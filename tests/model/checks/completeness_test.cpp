// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/completeness.h"

#include "model/report/carriedtext.h"
#include "model/report/succession.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

using Kind = Task::Kind;

const QString Overview = field::narrative(QStringLiteral("overview"));

QList<Task> tasksOf(const Report &report, const std::optional<Report> &previous = std::nullopt)
{
    return Completeness(report, Checks(report, previous)).tasks();
}

/// How many of a kind are left in a part.
int left(const QList<Task> &tasks, const QString &part, Kind kind)
{
    for (const Task &task : tasks) {
        if (task.part == part && task.kind == kind)
            return task.count;
    }
    return 0;
}

}  // namespace

TEST(CompletenessTest, IsReachedByACleanReport)
{
    for (const char *sample : {"2021-clean", "2019-clean"}) {
        const Report report = sampleReport(QLatin1String(sample));
        const Completeness completeness(report, Checks(report));
        EXPECT_TRUE(completeness.isComplete()) << sample;
        EXPECT_EQ(completeness.left(), 0);
        for (const Progress &progress : completeness.progress())
            EXPECT_EQ(progress.filled, progress.wanted) << sample;
    }
}

TEST(CompletenessTest, CountsABlankOnceAndNotAsAFinding)
{
    Report report = sampleReport(QStringLiteral("2021-clean"));
    type(report, QStringLiteral("requests/carried_out/other"), QString());
    report.setText(field::narrative(QStringLiteral("problems")), QStringLiteral(" \n"));
    const QList<Task> tasks = tasksOf(report);
    ASSERT_EQ(tasks.size(), 2);
    EXPECT_EQ(left(tasks, QStringLiteral("requests"), Kind::Fill), 1);
    EXPECT_EQ(left(tasks, QStringLiteral("problems"), Kind::Fill), 1);
    EXPECT_EQ(tasks[0].first.cells,
              QList<CellId>{cellOf(report.edition(), QStringLiteral("requests/carried_out/other"))});
}

TEST(CompletenessTest, LeavesTotalsToTheirParts)
{
    const Report report(testEdition(QStringLiteral("2021")), 2025);
    const QList<Task> tasks = tasksOf(report);
    EXPECT_EQ(left(tasks, QStringLiteral("requests"), Kind::Fill), 24 * 6);
    EXPECT_EQ(left(tasks, QStringLiteral("reviews"), Kind::Fill), 12);
    EXPECT_EQ(left(tasks, ReportPart::Cover, Kind::Fill), 3);
}

TEST(CompletenessTest, WantsCarriedFiguresConfirmed)
{
    const Report old = sampleReport(QStringLiteral("2021-clean"));
    Report report = sampleReport(QStringLiteral("2021-clean"));
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/carried_in/business"));
    report.setCell(cell, {report.value(cell), Origin::CarriedOver});
    const Completeness completeness(report, Checks(report));
    ASSERT_EQ(completeness.tasks().size(), 1);
    EXPECT_EQ(completeness.tasks()[0].kind, Kind::Confirm);
    EXPECT_EQ(completeness.tasks()[0].first.cells, QList<CellId>{cell});
    EXPECT_EQ(completeness.progress()[3], (Progress{175, 175})) << "a carried figure is filled in";
    report.setCell(cell, {report.value(cell), Origin::Confirmed});
    EXPECT_TRUE(Completeness(report, Checks(report)).isComplete());
}

TEST(CompletenessTest, WantsEveryParagraphOfLastYearLookedAt)
{
    Report old = sampleReport(QStringLiteral("2021-clean"));
    old.setText(Overview, QStringLiteral("（一）主动公开情况\n2024年公开信息5条。\n全年无投诉。\n"));
    Report report = successorOf(old, old.edition()).report;
    EXPECT_EQ(left(tasksOf(report, old), QStringLiteral("overview"), Kind::Confirm), 2);
    report.setText(Overview, QStringLiteral("（一）主动公开情况\n2025年公开信息5条。\n全年无投诉。\n"));
    EXPECT_EQ(left(tasksOf(report, old), QStringLiteral("overview"), Kind::Confirm), 1);
    report.setExplanations({stillTrue(Overview, QStringLiteral("全年无投诉。"), QStringLiteral("仍属实"))});
    EXPECT_EQ(left(tasksOf(report, old), QStringLiteral("overview"), Kind::Confirm), 0);
    EXPECT_EQ(left(tasksOf(report), QStringLiteral("overview"), Kind::Confirm), 0) << "nothing to compare";
}

TEST(CompletenessTest, TellsWhatToMendFromWhatToExplain)
{
    Report report = sampleReport(QStringLiteral("2021-clean"));
    type(report, QStringLiteral("reviews/reconsideration/total"), QStringLiteral("77"));
    type(report, QStringLiteral("disclosure/regulations/issued"), QStringLiteral("1"));
    type(report, QStringLiteral("disclosure/regulations/in_force"), QStringLiteral("1"));
    const QList<Task> tasks = tasksOf(report);
    EXPECT_EQ(left(tasks, QStringLiteral("reviews"), Kind::Mend), 1);
    EXPECT_GT(left(tasks, QStringLiteral("disclosure"), Kind::Explain), 0);
}

TEST(CompletenessTest, WantsEveryNoteOnPaperAnswered)
{
    Report report = sampleReport(QStringLiteral("2021-clean"));
    ASSERT_TRUE(Completeness(report, Checks(report)).isComplete());
    const auto note = [](const char *place, Note::State state) {
        return Note{QLatin1String(place), QStringLiteral("?"), state, {}, {}};
    };
    report.setNotes({note("requests/new/total", Note::State::Open), note("overview", Note::State::Open),
                     note("cover", Note::State::Declined)});
    const Completeness completeness(report, Checks(report));
    EXPECT_EQ(completeness.left(), 2);
    EXPECT_EQ(left(completeness.tasks(), QStringLiteral("requests"), Kind::Answer), 1);
    EXPECT_EQ(left(completeness.tasks(), QStringLiteral("overview"), Kind::Answer), 1);
    EXPECT_EQ(completeness.tasks().first().first.field, Overview);
}

TEST(CompletenessTest, SortsByTheOrderOfTheForm)
{
    const Report report(testEdition(QStringLiteral("2021")), 2025);
    QStringList order;
    for (const Task &task : tasksOf(report)) {
        if (!task.part.isEmpty() && !order.contains(task.part))
            order << task.part;
    }
    EXPECT_EQ(order,
              (QStringList{QStringLiteral("cover"), QStringLiteral("overview"), QStringLiteral("disclosure"),
                           QStringLiteral("requests"), QStringLiteral("reviews"), QStringLiteral("problems"),
                           QStringLiteral("other")}));
}

}  // namespace kaibao
