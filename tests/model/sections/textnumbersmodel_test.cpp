// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/textnumbersmodel.h"

#include "tests/model/checks/text/sentencesfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

using State = TextNumbersModel::State;

const QString Overview = field::narrative(QStringLiteral("overview"));

class TextNumbersModelTest : public testing::Test
{
protected:
    TextNumbersModelTest()
        : document(
            reportSaying(QStringLiteral("新收政府信息公开申请20件，开展培训20次，现行有效行政规范性文件"
                                        "{disclosure/normative_documents/in_force}件。"))),
          model(document, Overview)
    {
        model.setActive(true);
    }

    QString text() const { return document.report().text(Overview); }
    State state(int row) const
    {
        return model.index(row, 0).data(TextNumbersModel::StateRole).value<State>();
    }
    QString shown(int row, TextNumbersModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }

    Document document;
    TextNumbersModel model;
};

}  // namespace

TEST_F(TextNumbersModelTest, SaysWhatEachNumberIsTakenFromOrCouldBe)
{
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(state(0), State::Fits);
    EXPECT_EQ(state(1), State::Loose);
    EXPECT_EQ(state(2), State::Linked);
    EXPECT_EQ(model.count(State::Fits), 1);
    EXPECT_EQ(shown(0, TextNumbersModel::Figure), QStringLiteral("20"));
    EXPECT_TRUE(shown(0, TextNumbersModel::Words).contains(QStringLiteral("申请20件")));
    const CellId total = cellOf(document.edition(), QStringLiteral("requests/new/total"));
    EXPECT_TRUE(shown(0, TextNumbersModel::Source).contains(document.edition().cell(total).mark));
    EXPECT_EQ(
        shown(2, TextNumbersModel::Figure),
        document.report()
            .value(cellOf(document.edition(), QStringLiteral("disclosure/normative_documents/in_force")))
            .text());
}

TEST_F(TextNumbersModelTest, LinksAndUnlinksInOneStepEach)
{
    const QString before = text();
    model.link(0, QStringLiteral("requests/new/total"));
    EXPECT_TRUE(text().contains(QStringLiteral("申请{requests/new/total}件"))) << text().toStdString();
    EXPECT_EQ(state(0), State::Linked);
    EXPECT_EQ(document.undoStack().count(), 1);
    model.unlink(0);
    EXPECT_EQ(text(), before);
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(text(), before);
    EXPECT_EQ(state(0), State::Fits);
}

TEST_F(TextNumbersModelTest, LinksAllThatFitAtOnce)
{
    model.linkAll();
    EXPECT_EQ(model.count(State::Fits), 0);
    EXPECT_EQ(model.count(State::Linked), 2);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_TRUE(text().contains(QStringLiteral("培训20次"))) << "no cell is known for it";
}

TEST_F(TextNumbersModelTest, FollowsTheCells)
{
    const CellId total = cellOf(document.edition(), QStringLiteral("requests/new/total"));
    document.setCell(total, CellValue::count(21), Origin::Typed);
    EXPECT_EQ(state(0), State::Loose) << "the cell says another number now";
    model.setActive(false);
    document.setCell(total, CellValue::count(20), Origin::Typed);
    EXPECT_EQ(state(0), State::Loose) << "nobody looks";
    model.setActive(true);
    EXPECT_EQ(state(0), State::Fits);
}

TEST_F(TextNumbersModelTest, FindsTheNumberAtAPlace)
{
    const int begin = static_cast<int>(text().indexOf(QStringLiteral("20件")));
    EXPECT_EQ(model.rowAt(begin), 0);
    EXPECT_EQ(model.rowAt(begin + 2), 0) << "the cursor stands behind it";
    EXPECT_EQ(model.rowAt(begin + 3), -1);
    EXPECT_EQ(model.rowAt(static_cast<int>(text().indexOf(u'{')) + 5), 2);
}

}  // namespace kaibao
