// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/confirmaction.h"

#include "forms/tables/officialtableview.h"
#include "model/report/succession.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class ConfirmActionTest : public testing::Test
{
protected:
    ConfirmActionTest() : old(zeroReport(QStringLiteral("2021")))
    {
        type(old, QStringLiteral("requests/carried_out/business"), QStringLiteral("3"));
        document = std::make_unique<Document>(successorOf(old, old.edition()).report, old);
        view = std::make_unique<OfficialTableView>(*document, QStringLiteral("requests"));
        view->resize(900, 600);
        view->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(view.get()));
        view->setFocus();
    }

    CellId id(const QString &column) const
    {
        return cellOf(document->edition(), QStringLiteral("requests/carried_in/") + column);
    }
    Origin origin(const QString &column) const { return document->report().cell(id(column)).origin; }

    Report old;
    std::unique_ptr<Document> document;
    std::unique_ptr<OfficialTableView> view;
};

}  // namespace

TEST_F(ConfirmActionTest, ConfirmsTheCurrentFigureByKey)
{
    auto &action = *view->findChild<ConfirmAction *>();
    EXPECT_FALSE(action.isEnabled()) << "the first row was not taken over";
    view->setCurrentCell(id(QStringLiteral("business")));
    EXPECT_TRUE(action.isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(origin(QStringLiteral("business")), Origin::Confirmed);
    EXPECT_EQ(document->report().value(id(QStringLiteral("business"))), CellValue::count(3));
    EXPECT_FALSE(action.isEnabled());
    EXPECT_EQ(origin(QStringLiteral("other")), Origin::CarriedOver);
}

TEST_F(ConfirmActionTest, ConfirmsASelectionAsOneStep)
{
    view->setCurrentCell(id(QStringLiteral("natural_person")));
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(origin(QStringLiteral("natural_person")), Origin::Confirmed);
    EXPECT_EQ(origin(QStringLiteral("other")), Origin::Confirmed);
    document->undoStack().undo();
    EXPECT_EQ(origin(QStringLiteral("natural_person")), Origin::CarriedOver);
}

TEST_F(ConfirmActionTest, OpeningAndLeavingACarriedFigureChangesNothing)
{
    view->setCurrentCell(id(QStringLiteral("business")));
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(origin(QStringLiteral("business")), Origin::CarriedOver);
}

TEST_F(ConfirmActionTest, GivesRoomForLastYearsFiguresBelowThisYears)
{
    const int before = view->rowHeight(view->currentIndex().row());
    view->setComparesYears(true);
    EXPECT_GT(view->rowHeight(view->currentIndex().row()), before);
    view->setComparesYears(false);
    EXPECT_EQ(view->rowHeight(view->currentIndex().row()), before);
}

}  // namespace kaibao
