// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>

#include <gtest/gtest.h>

namespace kaibao {

TEST(LanguageTest, QtsOwnWordsAreInThePersonsLanguageToo)
{
    installLanguage(Language::Chinese);
    const QDialogButtonBox chinese(QDialogButtonBox::Cancel);
    EXPECT_EQ(chinese.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("取消"));
    EXPECT_EQ(QCoreApplication::translate("QWidgetTextControl", "&Paste"), QStringLiteral("粘贴(&P)"));
    installLanguage(Language::English);
    const QDialogButtonBox english(QDialogButtonBox::Cancel);
    EXPECT_EQ(english.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Cancel"));
}

}  // namespace kaibao
