// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/reference.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString keysIn(const QString &text)
{
    QStringList keys;
    for (const Reference &reference : referencesIn(text)) {
        EXPECT_EQ(text.mid(reference.offset, reference.length), referenceTo(reference.key));
        keys << reference.key;
    }
    return keys.join(u'|');
}

struct ReferenceCase
{
    const char16_t *text;
    const char16_t *keys;
};

// clang-format off
constexpr ReferenceCase Cases[] = {
    {u"",                                                      u""},
    {u"{requests/new/total}",                                  u"requests/new/total"},
    {u"收到{requests/new/total}件、{requests/denied.other_law/business}件", u"requests/new/total|requests/denied.other_law/business"},
    {u"{{requests/new/total}}",                                u"requests/new/total"},
    {u"{requests/new/total",                                   u""},
    {u"{requests/new/{requests/new/other}",                    u"requests/new/other"},
    {u"{requests/new}",                                        u""},
    {u"{requests//total}",                                     u""},
    {u"{a/b/c/d}",                                             u""},
    {u"{Requests/new/total} {收到/新/总} { } {}",               u""},
    {u"｛requests/new/total｝",                                 u""},
    {u"{no/such/cell}",                                        u"no/such/cell"},
};
// clang-format on

}  // namespace

TEST(Reference, IsWhatNamesACellInBraces)
{
    for (const ReferenceCase &c : Cases)
        EXPECT_EQ(keysIn(QString::fromUtf16(c.text)), QString::fromUtf16(c.keys))
            << QString::fromUtf16(c.text).toStdString();
}

TEST(Reference, CostsOneWalkThroughWhateverStandsThere)
{
    EXPECT_TRUE(referencesIn(QString(2'000'000, u'{')).isEmpty());
    EXPECT_TRUE(referencesIn(u'{' + QString(2'000'000, u'a')).isEmpty());
    const QString pairs = QStringLiteral("{a/b/c}").repeated(100'000);
    EXPECT_EQ(referencesIn(pairs).size(), 100'000);
}

}  // namespace kaibao
