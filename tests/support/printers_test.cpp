// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <optional>

namespace kaibao {

TEST(PrintersTest, ShowTextAsItReads)
{
    const QString text = QStringLiteral("大水坑镇");
    EXPECT_EQ(testing::PrintToString(text), "\"大水坑镇\"");
    EXPECT_EQ(testing::PrintToString(QStringView(text)), "\"大水坑镇\"");
    EXPECT_EQ(testing::PrintToString(QStringList{text}), "{ \"大水坑镇\" }");
    EXPECT_EQ(testing::PrintToString(std::optional(text)), "(\"大水坑镇\")");
    EXPECT_EQ(testing::PrintToString(QChar(u'　')), "\"　\" (U+3000)");
    EXPECT_EQ(testing::PrintToString(QByteArray("a\nb")), "\"a\\nb\"");
}

TEST(PrintersTest, ShowDatesInTheirStandardForm)
{
    const QDate date(2024, 1, 31);
    EXPECT_EQ(testing::PrintToString(date), "2024-01-31");
    EXPECT_EQ(testing::PrintToString(QDateTime(date, QTime(8, 5), Qt::UTC)), "2024-01-31T08:05:00.000Z");
}

}  // namespace kaibao
