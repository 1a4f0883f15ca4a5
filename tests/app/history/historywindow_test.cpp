// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historywindow.h"

#include "tests/support/workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QTreeView>

namespace kaibao {

class HistoryWindowTest : public WorkspaceFixture
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(workspace->create(zeroReport(QStringLiteral("2021"))).ok());
        count("requests/new/other", 5);
        workspace->document()->setText(field::Title, QStringLiteral("标题"));
        count("requests/new/other", 7);
        window = std::make_unique<HistoryWindow>(*workspace);
    }

    void select(std::initializer_list<int> rows)
    {
        QItemSelectionModel &selection = *window->steps().selectionModel();
        selection.clear();
        for (const int row : rows)
            selection.select(window->steps().model()->index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    QStringList steps() const
    {
        QStringList what;
        for (int row = 0; row < window->steps().model()->rowCount(); ++row)
            what << window->steps().model()->index(row, HistoryModel::What).data().toString();
        return what;
    }

    /// "place: before → after" for each row.
    QStringList changes() const
    {
        QStringList rows;
        const ChangeModel &model = window->change();
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        for (int row = 0; row < model.rowCount(); ++row)
            rows << QStringLiteral("%1: %2 → %3").arg(text(row, 0), text(row, 1), text(row, 2));
        return rows;
    }

    std::unique_ptr<HistoryWindow> window;
};

TEST_F(HistoryWindowTest, ListsWhoDidWhatNewestFirst)
{
    const QAbstractItemModelTester tester(window->steps().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(steps().size(), 4);
    EXPECT_EQ(steps()[1], QStringLiteral("Typing"));
    EXPECT_EQ(steps().last(), QStringLiteral("As it came into the library"));
    EXPECT_EQ(window->steps().model()->index(0, HistoryModel::Who).data().toString(),
              Library::systemAuthor().user);
    workspace->document()->undoStack().undo();
    EXPECT_EQ(steps().size(), 5);
    EXPECT_TRUE(steps().first().startsWith(QStringLiteral("Undone: "))) << qPrintable(steps().first());
}

TEST_F(HistoryWindowTest, ShowsWhatAStepChanged)
{
    select({0});
    ASSERT_EQ(changes().size(), 1) << qPrintable(changes().join(u'\n'));
    EXPECT_TRUE(changes().first().endsWith(QStringLiteral(": 5 → 7"))) << qPrintable(changes().first());
    select({1});
    EXPECT_EQ(changes(), QStringList{QStringLiteral("Title: (nothing) → 标题")});
}

TEST_F(HistoryWindowTest, ComparesTwoStatesAndAStateWithNow)
{
    select({0, 3});
    EXPECT_EQ(changes().size(), 2);
    select({2});
    window->againstNow().setChecked(true);
    EXPECT_EQ(changes().size(), 2);
    EXPECT_TRUE(changes().first().endsWith(QStringLiteral(": 5 → 7")));
}

TEST_F(HistoryWindowTest, GoesBackAsAnEditThatCanBeUndone)
{
    select({3});
    window->goBackButton().click();
    EXPECT_EQ(shown("requests/new/other"), QStringLiteral("0"));
    EXPECT_TRUE(workspace->document()->report().text(field::Title).isEmpty());
    EXPECT_EQ(steps().size(), 5);
    EXPECT_TRUE(workspace->document()->undoStack().undoText().contains(
        QStringLiteral("As it came into the library")));
    workspace->document()->undoStack().undo();
    EXPECT_EQ(shown("requests/new/other"), QStringLiteral("7"));
}

}  // namespace kaibao
