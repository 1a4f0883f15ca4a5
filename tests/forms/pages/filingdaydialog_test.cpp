// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/filingdaydialog.h"

#include <QCheckBox>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace kaibao {

TEST(FilingDayDialogTest, HoldsTheDayThatIsSetHere)
{
    EXPECT_EQ(FilingDayDialog(QDate(2026, 1, 20)).day(), QDate(2000, 1, 20));
    EXPECT_FALSE(FilingDayDialog(QDate()).day().isValid());
}

TEST(FilingDayDialogTest, GivesALawsDayBackAndNoDayThatAMonthDoesNotHave)
{
    FilingDayDialog dialog{QDate()};
    EXPECT_FALSE(dialog.findChild<QSpinBox *>()->isEnabled());
    dialog.findChild<QCheckBox *>()->setChecked(true);
    const QList<QSpinBox *> numbers = dialog.findChildren<QSpinBox *>();
    ASSERT_EQ(numbers.size(), 2);
    numbers[0]->setValue(2);
    numbers[1]->setValue(31);
    EXPECT_EQ(dialog.day(), QDate(2000, 2, 29));
}

}  // namespace kaibao
