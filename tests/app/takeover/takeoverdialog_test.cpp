// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/takeover/takeoverdialog.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

using Kind = ReportDifference::Kind;

const QString Overview = field::narrative(QStringLiteral("overview"));

}  // namespace

class TakeOverDialogTest : public testing::Test
{
protected:
    TakeOverDialogTest()
    {
        const Report report = zeroReport(QStringLiteral("2021"));
        contested.kind = Kind::Differs;
        contested.there.edition = QStringLiteral("2021");
        contested.there.organisation = QStringLiteral("大水坑镇人民政府");
        contested.change.setCell(report, cell("requests/new/other"), {CellValue::count(5), Origin::Typed})
            .setCell(report, cell("requests/new/business"), {CellValue::count(6), Origin::Typed})
            .setText(report, Overview, QStringLiteral("本年。"));
        contested.contestedCells = {cell("requests/new/business")};
        added.there.edition = QStringLiteral("2021");
        dialog.setDifferences({contested, added});
    }

    static CellId cell(const char *key)
    {
        return cellOf(testEdition(QStringLiteral("2021")), QString::fromLatin1(key));
    }

    void tick(QAbstractItemModel &model, int row, bool ticked)
    {
        ASSERT_TRUE(
            model.setData(model.index(row, 0), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }

    ReportDifference contested;
    ReportDifference added;
    TakeOverDialog dialog{QStringLiteral("Take in"), testEditions()};
};

TEST_F(TakeOverDialogTest, PutsWhatIsContestedInFrontAndDoesNotTickIt)
{
    const QAbstractItemModelTester reports(&dialog.reports(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester change(&dialog.change(0),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(dialog.change(0).rowCount(), 3);
    const QModelIndex first = dialog.change(0).index(0, 0);
    EXPECT_TRUE(first.data().toString().startsWith(QStringLiteral("Changed on both sides")));
    EXPECT_EQ(first.data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_EQ(dialog.change(0).index(1, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    ASSERT_EQ(dialog.wanted().size(), 2);
    EXPECT_EQ(dialog.wanted().first().change.cells.size(), 1);
    EXPECT_EQ(dialog.wanted().first().change.texts.size(), 1);
}

TEST_F(TakeOverDialogTest, WantsWhatIsTickedAndRemembersItFromReportToReport)
{
    tick(dialog.change(0), 0, true);
    tick(dialog.change(0), 2, false);
    auto *list = dialog.findChild<QTreeView *>(QStringLiteral("reportsView"));
    ASSERT_NE(list, nullptr);
    list->setCurrentIndex(dialog.reports().index(1, 0));
    EXPECT_EQ(dialog.change(1).rowCount(), 0);
    list->setCurrentIndex(dialog.reports().index(0, 0));
    EXPECT_EQ(dialog.change(0).index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(dialog.wanted().first().change.cells.size(), 2);
    EXPECT_TRUE(dialog.wanted().first().change.texts.isEmpty());
}

TEST_F(TakeOverDialogTest, AsksForEachParagraphThatBothSidesChanged)
{
    ReportDifference merged;
    merged.kind = Kind::Differs;
    merged.there.edition = QStringLiteral("2021");
    const QList<TextPiece> pieces = mergedPieces(
        QStringLiteral("一\n二\n三"), QStringLiteral("一\n这里\n这三"), QStringLiteral("那一\n那里\n三"));
    merged.mergedTexts.insert(Overview, pieces);
    merged.change.texts = {{Overview, QStringLiteral("一\n这里\n这三"), QStringLiteral("那一\n那里\n这三")}};
    dialog.setDifferences({merged});
    ASSERT_EQ(dialog.change(0).rowCount(), 2);
    EXPECT_EQ(dialog.change(0).index(0, ChangeModel::Before).data().toString(), QStringLiteral("这里"));
    EXPECT_TRUE(dialog.change(0).index(0, 0).data().toString().contains(u'2'));
    EXPECT_EQ(dialog.wanted().first().change.texts.first().after, QStringLiteral("那一\n这里\n这三"));
    tick(dialog.change(0), 0, true);
    EXPECT_EQ(dialog.wanted().first().change.texts.first().after, QStringLiteral("那一\n那里\n这三"));
}

TEST_F(TakeOverDialogTest, LeavesOutReportsThatAreNotTicked)
{
    tick(dialog.reports(), 0, false);
    ASSERT_EQ(dialog.wanted().size(), 1);
    EXPECT_EQ(dialog.wanted().first().kind, Kind::OnlyThere);
}

TEST_F(TakeOverDialogTest, OffersNothingWhereNothingDiffers)
{
    dialog.setDifferences({});
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        EXPECT_TRUE(button->isEnabled() == button->text().contains(QStringLiteral("Cancel")));
}

TEST_F(TakeOverDialogTest, LetsOneChooseWhereItIsTakenFrom)
{
    auto *sources = dialog.findChild<QComboBox *>();
    dialog.setSources({QStringLiteral("a")});
    EXPECT_TRUE(sources->isHidden());
    QSignalSpy chosen(&dialog, &TakeOverDialog::sourceChosen);
    dialog.setSources({QStringLiteral("a"), QStringLiteral("b")});
    EXPECT_FALSE(sources->isHidden());
    EXPECT_EQ(chosen.count(), 0);
    sources->setCurrentIndex(1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
}

}  // namespace kaibao
