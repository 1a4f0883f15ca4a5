// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/shorthint.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString shownOf(const QString &text, int width)
{
    ShortHint hint(2);
    hint.resize(width, hint.height());
    hint.show();
    hint.showText(text);
    EXPECT_LE(hint.heightForWidth(hint.width()), hint.height()) << text.toStdString();
    EXPECT_EQ(hint.toolTip(), text);
    return hint.text();
}

}  // namespace

TEST(ShortHintTest, ShowsWhatFitsAsItIs)
{
    EXPECT_EQ(shownOf(QStringLiteral("One.\nTwo."), 400), QStringLiteral("One.\nTwo."));
    EXPECT_EQ(shownOf({}, 400), QString());
}

TEST(ShortHintTest, EndsInAnEllipsisWhereThereIsMore)
{
    const QString words = QStringLiteral("many words in one line ").repeated(30);
    EXPECT_TRUE(shownOf(words, 300).endsWith(QStringLiteral("…")));
    EXPECT_TRUE(shownOf(QStringLiteral("First.\n") + words, 300).endsWith(QStringLiteral("…")));
    EXPECT_TRUE(
        shownOf(QStringLiteral("本年新收政府信息公开申请").repeated(20), 300).endsWith(QStringLiteral("…")));
}

}  // namespace kaibao
