// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/preview.h"

#include "model/document/document.h"
#include "tests/support/reports.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class PreviewTest : public testing::Test
{
protected:
    PreviewTest() : document(balancedReport(QStringLiteral("2021"), 7)), preview(document.preview())
    {
        cell = cellOf(document.edition(), QStringLiteral("requests/new/business"));
        before = document.report();
    }

    Change changeTo(qint64 figure) const
    {
        return Change().setCell(document.report(), cell, {CellValue::count(figure), Origin::Typed});
    }

    Document document;
    Preview &preview;
    CellId cell;
    std::optional<Report> before;
};

}  // namespace

TEST_F(PreviewTest, ShowsWhatWouldBeAndChangesNothing)
{
    preview.show(changeTo(777), QStringLiteral("try"));
    EXPECT_TRUE(preview.isActive());
    EXPECT_EQ(preview.value(cell), CellValue::count(777));
    EXPECT_TRUE(preview.levelAt(cell).has_value()) << "the row no longer adds up";
    EXPECT_FALSE(document.checks().levelAt(cell).has_value());
    EXPECT_EQ(document.report(), *before);
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST_F(PreviewTest, SaysWhichRulesTurn)
{
    preview.show(changeTo(777), QStringLiteral("break"));
    EXPECT_TRUE(preview.turnsGreen().isEmpty());
    const QList<int> broken = preview.turnsRed();
    EXPECT_EQ(broken.size(), 2) << "the total of its row and the balance of its column";
    preview.carryOut();
    preview.show(Change().setCell(document.report(), cell, before->cell(cell)), QStringLiteral("mend"));
    EXPECT_EQ(preview.turnsGreen(), broken);
    EXPECT_TRUE(preview.turnsRed().isEmpty());
}

TEST_F(PreviewTest, IsCarriedOutAsOneNamedStep)
{
    preview.show(changeTo(777), QStringLiteral("try"));
    preview.carryOut();
    EXPECT_FALSE(preview.isActive());
    EXPECT_EQ(document.report().value(cell), CellValue::count(777));
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("try"));
    document.undoStack().undo();
    EXPECT_EQ(document.report(), *before);
}

TEST_F(PreviewTest, EndsWithAnyEdit)
{
    QSignalSpy changed(&preview, &Preview::changed);
    preview.show(changeTo(777), QStringLiteral("try"));
    document.setText(field::Title, QStringLiteral("另一个标题"));
    EXPECT_FALSE(preview.isActive());
    EXPECT_EQ(changed.count(), 2);
    preview.carryOut();
    EXPECT_EQ(document.report().value(cell), before->value(cell)) << "what is not shown is not carried out";
}

TEST_F(PreviewTest, DoesNotShowNothing)
{
    preview.show({}, QStringLiteral("nothing"));
    EXPECT_FALSE(preview.isActive());
}

}  // namespace kaibao
