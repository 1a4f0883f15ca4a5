// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/plaintext.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(PlainTextTest, EvensOutWidthsAndBlanks)
{
    EXPECT_EQ(PlainText(u"２０２４ 年,共 12 件;").text(), u"2024年，共12件；");
    EXPECT_EQ(PlainText(u"（一)  1,234 条").text(), u"（一）1,234条");
    EXPECT_EQ(PlainText(u"１，２３４条").text(), u"1,234条");
    EXPECT_EQ(PlainText(u"2019，2020年").text(), u"2019，2020年");
    EXPECT_EQ(PlainText(u"12 34").text(), u"12 34");
    EXPECT_EQ(PlainText(u"a\r\nb\u2028c\u200b").text(), u"a\nb\nc");
    EXPECT_EQ(PlainText(u" \t\u3000").text(), u"");
}

TEST(PlainTextTest, KnowsWhereEverythingStood)
{
    const QString typed = QStringLiteral("受理  申请 １７ 件。");
    const PlainText plain(typed);
    const auto words = [&](int begin, int end) {
        const PlainText::Place place = plain.place(begin, end);
        return typed.mid(place.offset, place.length);
    };
    EXPECT_EQ(words(2, 7), QStringLiteral("申请 １７ 件"));
    EXPECT_EQ(words(0, plain.size()), typed);
    EXPECT_EQ(plain.place(3, 3).length, 0);
}

}  // namespace kaibao
