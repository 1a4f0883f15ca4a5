// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/years/newreportdialog.h"

#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

using Start = NewReportWish::Start;

const Predecessor Older{QStringLiteral("青石桥镇人民政府"), 2023, QStringLiteral("2021")};
const Predecessor LastYears{QStringLiteral("青石桥镇人民政府"), 2024, QStringLiteral("2021")};

class NewReportDialogTest : public testing::Test
{
protected:
    void show(const QList<Predecessor> &predecessors)
    {
        dialog = std::make_unique<NewReportDialog>(predecessors, 2025, testEdition(QStringLiteral("2021")));
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    std::unique_ptr<NewReportDialog> dialog;
};

}  // namespace

TEST_F(NewReportDialogTest, ProposesToGoOnFromLastYear)
{
    show({Older, LastYears});
    const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    press(Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 1);
    EXPECT_EQ(dialog->wish().start, Start::LastYear);
    EXPECT_EQ(dialog->wish().predecessor, 1);
}

TEST_F(NewReportDialogTest, ProposesABlankFormWhereThereIsNoReportOfLastYear)
{
    show({Older});
    EXPECT_EQ(dialog->wish().start, Start::Blank);
    EXPECT_EQ(dialog->wish().year, 2025);
}

TEST_F(NewReportDialogTest, TakesWhatIsTypedForABlankForm)
{
    show({});
    auto *organisation = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    organisation = organisation ? organisation : dialog->findChildren<QLineEdit *>().last();
    organisation->setFocus();
    typeText(QStringLiteral("Town"));
    dialog->findChildren<QComboBox *>().last()->setCurrentIndex(0);
    const NewReportWish wish = dialog->wish();
    EXPECT_EQ(wish.organisation, QStringLiteral("Town"));
    EXPECT_EQ(wish.kind, QStringLiteral("township_government"));
}

TEST_F(NewReportDialogTest, ChoosesAReportThatWasReadFromAFile)
{
    show({});
    EXPECT_FALSE(dialog->findChild<QRadioButton *>()->isEnabled());
    dialog->addPredecessor(LastYears);
    EXPECT_EQ(dialog->wish().start, Start::LastYear);
    EXPECT_EQ(dialog->wish().predecessor, 0);
}

TEST_F(NewReportDialogTest, IsReadInOrderAndNamed)
{
    show({LastYears});
    EXPECT_EQ(tabOrderBreaches(*dialog), QStringList());
    EXPECT_EQ(namingBreaches(*dialog), QStringList());
}

}  // namespace kaibao
