// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"

#include <gtest/gtest.h>

// The program is started with a file, as a double click on the file does.

namespace kaibao {

TEST(StartFileTest, ShowsTheListOfReportsWhereTheFileCannotBeRead)
{
    if (!Desktop::missing().isEmpty())
        GTEST_SKIP() << "no desktop here without " << Desktop::missing().toStdString();
    const QString title = QStringLiteral("开报");
    const auto desktop = Desktop::with(QStringLiteral(KAIBAO), {QStringLiteral("gone.json")}, title);
    ASSERT_TRUE(desktop);
    EXPECT_TRUE(Desktop::waitFor([&] {
        return desktop->titles() == QStringList({title, title});
    })) << "the sentence in front of the window; there are "
        << desktop->titles().join(u'|').toStdString();
    desktop->press({QStringLiteral("Return")});  // what is said is read
    EXPECT_TRUE(Desktop::waitFor([&] { return desktop->titles() == QStringList(title); }));
    EXPECT_TRUE(desktop->close());
}

}  // namespace kaibao
