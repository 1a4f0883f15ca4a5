// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/environment.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace kaibao {

TEST(EnvironmentTest, KeepsTheHomeOfThePersonOut)
{
    const QString home = QDir::homePath();
    EXPECT_TRUE(home.startsWith(QDir::tempPath()));
    EXPECT_TRUE(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).startsWith(home));
    EXPECT_TRUE(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation).startsWith(home));
}

TEST(EnvironmentTest, IsTheSameOnEveryMachine)
{
    EXPECT_EQ(QLocale(), QLocale::c());
    EXPECT_EQ(QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::currentDateTime()), 0);
    EXPECT_TRUE(qEnvironmentVariable("QT_QPA_PLATFORM").startsWith(u"offscreen:"));
}

}  // namespace kaibao
