// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "tests/support/temporarydirectory.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(SettingsTest, RememberWhatDiffersFromTheDefault)
{
    TemporaryDirectory folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(path);
        EXPECT_EQ(settings.value(setting::Zoom), 100);
        settings.set(setting::Zoom, 150);
        settings.set(setting::LastFolder, QStringLiteral("/媒体/U盘"));
    }
    {
        Settings settings(path);
        EXPECT_EQ(settings.value(setting::Zoom), 150);
        EXPECT_EQ(settings.value(setting::LastFolder), QStringLiteral("/媒体/U盘"));
        settings.set(setting::Zoom, 100);
    }
    EXPECT_FALSE(folder.read(QStringLiteral("settings.ini")).contains("zoom")) << "a default is not written";
}

}  // namespace kaibao
