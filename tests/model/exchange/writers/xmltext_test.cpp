// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/xmltext.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(XmlTextTest, ReplacesOnlyWhatXmlCannotHave)
{
    const QString fine = QStringLiteral("镇 𠮷\t<&>\n") + QChar(0x00A0) + QChar(0x3000);
    EXPECT_EQ(xmlText(fine), fine);
    for (const char16_t bad : {u'\0', u'\x01', u'\x1F', char16_t(0xFFFE), char16_t(0xD800), char16_t(0xDC00)})
        EXPECT_EQ(xmlText(u'a' + QString(QChar(bad)) + u'b'), QStringLiteral("a\uFFFDb"));
}

}  // namespace kaibao
