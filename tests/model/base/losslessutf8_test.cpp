// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/losslessutf8.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(LosslessUtf8Test, GivesEveryStringBack)
{
    const std::u16string cases[] = {
        u"",
        u"本年收到申请21件。",
        u"\U00020BB7野家",
        u"\xFEFF本年",  // a mark of byte order
        {u'a', 0xD842},
        {0xDFB7, u'a'},
        {0xDFB7, 0xD842, 0xD842, 0xDFB7},
        {u'\xD7FF', 0xD800, u'\xE000', 0xDFFF},
        {u'a', 0, u'b'},
    };
    for (const std::u16string &text : cases) {
        const QString original = QString::fromStdU16String(text);
        SCOPED_TRACE(original.size());
        EXPECT_EQ(fromLosslessUtf8(toLosslessUtf8(original)), original);
    }
}

TEST(LosslessUtf8Test, IsUtf8WhereUtf8CanHoldTheString)
{
    const QString text = QStringLiteral("本年\U00020BB7");
    EXPECT_EQ(toLosslessUtf8(text), text.toUtf8());
    EXPECT_EQ(fromLosslessUtf8(text.toUtf8()), text);
}

TEST(LosslessUtf8Test, ReadsBytesThatAreNoText)
{
    for (const char *bytes : {"\xED", "\xED\xA0", "\x80\x80", "a\xED\xA0\x80z\xFF"})
        EXPECT_FALSE(fromLosslessUtf8(bytes).isEmpty());
}

}  // namespace kaibao
