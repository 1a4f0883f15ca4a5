// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/years/conversiondialog.h"

#include "forms/years/movesview.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QAbstractItemModelTester>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class ConversionDialogTest : public testing::Test
{
protected:
    ConversionDialogTest() : older(zeroReport(QStringLiteral("2019")))
    {
        type(older, QStringLiteral("requests/other_handling/business"), QStringLiteral("4"));
        type(older, QStringLiteral("disclosure/procurement/items"), QStringLiteral("7"));
        dialog = std::make_unique<ConversionDialog>(older, testEdition(QStringLiteral("2021")));
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    CellEntry other() const
    {
        const Report &report = dialog->succession().report;
        return report.cell(
            cellOf(report.edition(), QStringLiteral("requests/other_handling.other/business")));
    }

    Report older;
    std::unique_ptr<ConversionDialog> dialog;
};

}  // namespace

TEST_F(ConversionDialogTest, DividesNothingOfItsOwn)
{
    EXPECT_TRUE(other().value.isBlank());
    const auto choices = dialog->findChildren<QRadioButton *>();
    ASSERT_EQ(choices.size(), 4);
    EXPECT_TRUE(choices[0]->isChecked());
    choices[0]->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(other(), (CellEntry{CellValue::count(4), Origin::CarriedOver}));
    press(Qt::Key_Up);
    EXPECT_TRUE(other().value.isBlank());
}

TEST_F(ConversionDialogTest, ShowsWhatGoes)
{
    QAbstractItemModel &model = *dialog->findChild<MovesView *>()->model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.index(row, MovesModel::Fate).data().toString() + u'|'
                     + model.index(row, MovesModel::Older).data().toString();
    EXPECT_TRUE(lines.contains(QStringLiteral("not asked any more|政府集中采购: 采购项目数量 7")))
        << lines.join(u'\n').toStdString();
}

TEST_F(ConversionDialogTest, IsReadInOrderAndNamed)
{
    EXPECT_EQ(tabOrderBreaches(*dialog), QStringList());
    EXPECT_EQ(namingBreaches(*dialog), QStringList());
}

}  // namespace kaibao
