// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "forms/widgets/look.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace kaibao {

TEST(ThemeTest, GivesTheWindowsItsColoursAndFollowsTheDesktopWhereItIsAskedTo)
{
    const QPalette before = QApplication::palette();
    applyTheme(theme::Dark);
    EXPECT_TRUE(look::isDark(QApplication::palette()));
    applyTheme(theme::Light);
    EXPECT_FALSE(look::isDark(QApplication::palette()));
    applyTheme(theme::Desktop);
    EXPECT_EQ(look::isDark(QApplication::palette()), look::isDark(before));
    QApplication::setPalette(before);
}

}  // namespace kaibao
