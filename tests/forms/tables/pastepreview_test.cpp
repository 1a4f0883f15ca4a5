// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/pastepreview.h"

#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const Edition &form()
{
    return testEdition(QStringLiteral("2021"));
}

PastedCell pasted(const char *key, const CellEntry &before, const QString &text)
{
    const CellId cell = cellOf(form(), QString::fromLatin1(key));
    return {{cell, before, {CellValue::parse(text, CellKind::Count), Origin::Pasted}}, text};
}

PasteProposal proposal()
{
    PasteProposal result;
    result.cells = {pasted("requests/new/natural_person", {}, QStringLiteral("1")),
                    pasted("requests/new/business", {CellValue::count(4), Origin::Typed}, QString()),
                    pasted("requests/new/other", {}, QStringLiteral("—"))};
    result.unchanged = 2;
    result.notPlaced = {QStringLiteral("合计 | 9")};
    return result;
}

}  // namespace

TEST(PasteModelTest, OddOnesStandInFrontWithWhatIsOdd)
{
    const PasteModel model(form(), proposal().cells);
    const QAbstractItemModelTester tester(const_cast<PasteModel *>(&model));
    EXPECT_EQ(model.oddCount(), 2);
    const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(shown(0, PasteModel::Before), QStringLiteral("4"));
    EXPECT_EQ(shown(0, PasteModel::After), QStringLiteral("(blank)"));
    EXPECT_EQ(shown(0, PasteModel::Remark), QStringLiteral("takes a figure away"));
    EXPECT_EQ(shown(1, PasteModel::Remark), QStringLiteral("no number"));
    EXPECT_EQ(shown(2, PasteModel::Remark), QString());
}

TEST(PastePreviewTest, NamesEveryControlAndTabsInReadingOrder)
{
    PastePreview preview(form(), proposal());
    preview.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&preview));
    EXPECT_EQ(namingBreaches(preview), QStringList());
    EXPECT_EQ(preview.findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("合计 | 9"));
    const auto *paste = preview.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    EXPECT_TRUE(paste->hasFocus());
    EXPECT_TRUE(paste->text().contains(u'3'));
}

TEST(PastePreviewTest, WithNothingToPasteThereIsNothingToAccept)
{
    PastePreview preview(form(), {});
    EXPECT_FALSE(preview.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

}  // namespace kaibao
