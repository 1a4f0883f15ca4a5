// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/pinnedlabels.h"

#include "forms/tables/officialtableview.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// The table of requests, too narrow for its columns.
class PinnedLabelsTest : public testing::Test
{
protected:
    PinnedLabelsTest()
        : document(Report(testEdition(QStringLiteral("2021")), 2024)),
          view(document, QStringLiteral("requests"))
    {
        view.resize(480, 500);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        EXPECT_GT(bar().maximum(), 0);
    }

    QScrollBar &bar() { return *view.horizontalScrollBar(); }
    CellId id(const char *key) const { return cellOf(document.edition(), QString::fromLatin1(key)); }
    QImage labels()
    {
        return view.viewport()->grab(QRect(0, 0, width(), view.viewport()->height())).toImage();
    }
    int width() const
    {
        int sum = 0;
        for (int column = 0; column < view.pinnedLabels().columns(); ++column)
            sum += view.columnWidth(column);
        return sum;
    }

    Document document;
    OfficialTableView view;
};

}  // namespace

TEST_F(PinnedLabelsTest, LabelsStayWhereTheyAreWhenTheFiguresAreScrolled)
{
    view.setCurrentCell(id("requests/new/natural_person"));
    bar().setValue(0);
    const QImage before = labels();
    bar().setValue(bar().maximum());
    EXPECT_EQ(labels(), before);
}

TEST_F(PinnedLabelsTest, CurrentCellIsNeverUnderThem)
{
    view.setCurrentCell(id("requests/new/total"));
    view.setFocus();
    for (int i = 0; i < 6; ++i) {
        press(Qt::Key_Left);
        EXPECT_GE(view.visualRect(view.currentIndex()).left(), view.pinnedLabels().width()) << i;
    }
    EXPECT_EQ(view.currentCell(), id("requests/new/natural_person"));
}

TEST_F(PinnedLabelsTest, AClickOnALabelReachesNoCellBeneath)
{
    view.setCurrentCell(id("requests/new/total"));
    ASSERT_GT(view.pinnedLabels().width(), 0);
    const QPoint onLabel(width() - 10, view.visualRect(view.currentIndex()).center().y());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, onLabel);
    EXPECT_EQ(view.currentCell(), id("requests/new/total"));
    EXPECT_LT(view.indexAt(onLabel).column(), view.pinnedLabels().columns());
}

TEST_F(PinnedLabelsTest, LetGoWhereTheyWouldLeaveNoRoomForFigures)
{
    view.resize(300, 500);
    bar().setValue(bar().maximum());
    EXPECT_EQ(view.pinnedLabels().width(), 0);
}

}  // namespace kaibao
