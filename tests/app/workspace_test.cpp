// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include "tests/support/workspacefixture.h"

#include <QSignalSpy>

namespace kaibao {

class WorkspaceTest : public WorkspaceFixture
{};

TEST_F(WorkspaceTest, StoresEachEditUndoAndRedoBeforeTheNext)
{
    ASSERT_TRUE(workspace->create(zeroReport(QStringLiteral("2021"))).ok());
    const ReportId id = workspace->report();
    Document &document = *workspace->document();
    const auto stored = [&] { return library->load(id).value() == document.report(); };
    const CellId cell = cellOf(document.edition(), QStringLiteral("requests/new/other"));

    document.setCell(cell, CellValue::count(5), Origin::Typed);
    EXPECT_TRUE(stored());
    document.setText(field::Title, QStringLiteral("标题"));
    EXPECT_TRUE(stored());
    document.undoStack().undo();
    EXPECT_TRUE(stored());
    document.undoStack().undo();
    document.undoStack().redo();
    EXPECT_TRUE(stored());

    const Result<QList<JournalEntry>> journal = library->history().entries(id);
    ASSERT_TRUE(journal.ok());
    QList<Gesture> gestures;
    for (const JournalEntry &entry : *journal)
        gestures << entry.gesture;
    EXPECT_EQ(gestures,
              (QList<Gesture>{Gesture::Edit, Gesture::Edit, Gesture::Undo, Gesture::Undo, Gesture::Redo}));
}

TEST_F(WorkspaceTest, ComesBackToWhereTheClerkWas)
{
    ASSERT_TRUE(workspace->create(zeroReport(QStringLiteral("2019"))).ok());
    const ReportId id = workspace->report();
    workspace->rememberPage(QStringLiteral("requests"));
    start();
    EXPECT_EQ(workspace->lastReport(), id);
    EXPECT_EQ(workspace->lastPage(), QStringLiteral("requests"));
    ASSERT_TRUE(workspace->open(workspace->lastReport()).ok());
    EXPECT_TRUE(workspace->document()->report() == zeroReport(QStringLiteral("2019")));
}

TEST_F(WorkspaceTest, UndoesAndRedoesAcrossARestart)
{
    ASSERT_TRUE(workspace->create(zeroReport(QStringLiteral("2021"))).ok());
    const ReportId id = workspace->report();
    const Report first = workspace->document()->report();
    count("requests/new/other", 5);
    workspace->document()->setText(field::Title, QStringLiteral("标题"));
    workspace->document()->undoStack().undo();
    const QString name = workspace->document()->undoStack().undoText();

    start();
    ASSERT_TRUE(workspace->open(id).ok());
    QUndoStack &stack = workspace->document()->undoStack();
    EXPECT_EQ(stack.undoText(), name);
    EXPECT_EQ(stack.redoText(), QStringLiteral("Typing"));
    EXPECT_EQ(library->history().entries(id)->size(), 3) << "to fill the undo stack is no edit";
    stack.redo();
    EXPECT_EQ(workspace->document()->report().text(field::Title), QStringLiteral("标题"));
    stack.undo();
    stack.undo();
    EXPECT_TRUE(workspace->document()->report() == first);
    EXPECT_TRUE(library->load(id).value() == first);
}

TEST_F(WorkspaceTest, ListsHowManyFindingsAreOpen)
{
    ASSERT_TRUE(workspace->create(zeroReport(QStringLiteral("2021"))).ok());
    workspace->document()->setCell(
        cellOf(testEdition(QStringLiteral("2021")), QStringLiteral("requests/new/other")),
        CellValue::count(5), Origin::Typed);
    const int must = workspace->document()->checks().summary().must;
    ASSERT_GT(must, 0);
    EXPECT_EQ(library->reports().value().first().openFindings, must);
}

TEST_F(WorkspaceTest, HoldsAReportAgainstTheSameOrganisationsYearBefore)
{
    const auto report = [](const QString &name, int year) {
        Report zeros(testEdition(QStringLiteral("2021")), year);
        zeros.setText(field::OrganisationName, name);
        type(zeros, QStringLiteral("requests/carried_in/other"), QStringLiteral("2"));
        type(zeros, QStringLiteral("requests/carried_out/other"), QStringLiteral("3"));
        return zeros;
    };
    const auto comparesYears = [&] {
        const QList<Finding> &open = workspace->document()->checks().open();
        return std::any_of(open.begin(), open.end(), [](const Finding &finding) {
            return finding.rule == u"years.carried_over" && finding.status == Status::Failed;
        });
    };
    ASSERT_TRUE(workspace->create(report(QStringLiteral("甲镇"), 2024)).ok());
    EXPECT_FALSE(comparesYears());
    ASSERT_TRUE(workspace->create(report(QStringLiteral("乙镇"), 2025)).ok());
    EXPECT_FALSE(comparesYears());
    ASSERT_TRUE(workspace->create(report(QStringLiteral("甲镇"), 2025)).ok());
    EXPECT_TRUE(comparesYears());
}

TEST_F(WorkspaceTest, RefusesAReportThatIsNotThere)
{
    QSignalSpy spy(workspace.get(), &Workspace::documentChanged);
    const Result<void> opened = workspace->open(static_cast<ReportId>(77));
    ASSERT_FALSE(opened.ok());
    EXPECT_FALSE(opened.error().message.isEmpty());
    EXPECT_EQ(spy.count(), 0);
    EXPECT_EQ(workspace->document(), nullptr);
}

}  // namespace kaibao
