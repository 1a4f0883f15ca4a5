// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/signature.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

struct SignatureCase
{
    const char *name;
    QStringList paragraphs;
    QString found;
};

const QString Name = QStringLiteral("青石桥镇人民政府");
const QString Day = QStringLiteral("2025年1月5日");

class SignatureTest : public testing::TestWithParam<SignatureCase>
{};

TEST_P(SignatureTest, IsANameAboveADay)
{
    EXPECT_EQ(nameAboveDay(GetParam().paragraphs), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Ends, SignatureTest,
    testing::Values(SignatureCase{"NameAndDay", {QStringLiteral("无。"), Name, Day}, Name},
                    SignatureCase{"ChineseFigures", {Name, QStringLiteral("二〇二五年一月十五日")}, Name},
                    SignatureCase{"NothingAbove", {Day}, {}}, SignatureCase{"NoDay", {Day, Name}, {}},
                    SignatureCase{"ASentenceAbove", {QStringLiteral("无其他事项。"), Day}, {}},
                    SignatureCase{"MoreThanADay", {Name, Day + QStringLiteral("印发")}, {}},
                    SignatureCase{"TooShort", {QStringLiteral("无"), Day}, {}}),
    [](const auto &test) { return test.param.name; });

}  // namespace

}  // namespace kaibao
