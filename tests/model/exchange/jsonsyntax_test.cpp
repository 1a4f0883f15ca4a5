// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/jsonsyntax.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kaibao {

struct BrokenJson
{
    const char *name;
    QByteArray json;
    const char *says;
};

class BrokenJsonTest : public testing::TestWithParam<BrokenJson>
{};

TEST_P(BrokenJsonTest, IsRefusedWithPlaceAndReason)
{
    const Result<QJsonObject> parsed = parseJsonObject(GetParam().json);
    ASSERT_FALSE(parsed.ok());
    EXPECT_EQ(parsed.error().kind, Error::Kind::Input);
    EXPECT_TRUE(parsed.error().message.contains(QString::fromUtf8(GetParam().says)))
        << parsed.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Texts, BrokenJsonTest,
    testing::Values(BrokenJson{"Empty", "", "empty"}, BrokenJson{"OnlySpace", " \n\t", "empty"},
                    BrokenJson{"OnlyAMark", "\xEF\xBB\xBF", "empty"},
                    BrokenJson{"CutInAnObject", "{\"a\": 1,\n", "cut off: it ends in line"},
                    BrokenJson{"CutInAText", "{\"a\": \"xy", "cut off"},
                    BrokenJson{"CutInANumber", "{\"a\": 12", "cut off"},
                    BrokenJson{"MissingComma", "{\"a\": 1\n \"好\" 2}", "line 2"},
                    BrokenJson{"TrailingComma", "{\"a\": 1,}", "line 1, character 9"},
                    BrokenJson{"SingleQuotes", "{'a': 1}", "line 1, character"},
                    BrokenJson{"BadUtf8", "{\"a\": \"\xC3\x28\"}", "no valid JSON"},
                    BrokenJson{"TwoDocuments", "{} {}", "no valid JSON"},
                    BrokenJson{"Array", "[1, 2]", "does not begin with an object"},
                    BrokenJson{"DeepBomb", QByteArray("{\"a\":") + QByteArray(100'000, '['), "too deeply"},
                    BrokenJson{"SameKeyTwice", "{\"a\": {\"n\": 1, \"m\": {\"n\": 2}, \"n\": 3}}",
                               "“n” stands twice"},
                    BrokenJson{"SameKeyEscaped", "{\"n\": 1, \"\\u006e\": 2}", "“n” stands twice"}),
    [](const auto &test) { return test.param.name; });

struct LongNumberCase
{
    const char *name;
    QByteArray json;
    QByteArray read;
};

class LongNumberTest : public testing::TestWithParam<LongNumberCase>
{};

TEST_P(LongNumberTest, IsKeptDigitByDigit)
{
    const Result<QJsonObject> parsed = parseJsonObject(GetParam().json);
    ASSERT_TRUE(parsed.ok()) << parsed.error().message.toStdString();
    EXPECT_EQ(QJsonDocument(*parsed).toJson(QJsonDocument::Compact), GetParam().read);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, LongNumberTest,
    testing::Values(
        LongNumberCase{"Short", R"({"a": -12, "b": 7.25})", R"({"a":-12,"b":7.25})"},
        LongNumberCase{"AllThatAWholeNumberHolds", R"({"a":9223372036854775807})",
                       R"({"a":9223372036854775807})"},
        LongNumberCase{"MoreThanThat", R"({"a": -9223372036854775809 })",
                       R"({"a":{"typed":"-9223372036854775809"}})"},
        LongNumberCase{
            "Several", R"({"a":[0.12345678901234567890,3],"b":12345678901234567890})",
            R"({"a":[{"typed":"0.12345678901234567890"},3],"b":{"typed":"12345678901234567890"}})"},
        LongNumberCase{"InATextOrKey", R"({"12345678901234567890":"\"12345678901234567890"})",
                       R"({"12345678901234567890":"\"12345678901234567890"})"}),
    [](const auto &test) { return test.param.name; });

TEST(JsonSyntaxTest, AllowsTheSameKeyInDifferentObjects)
{
    EXPECT_EQ(findRepeatedKey("{\"a\": {\"n\": 1}, \"b\": [{\"n\": 1}, {\"n\": 2}], \"n\": \"n\"}"),
              std::nullopt);
}

TEST(JsonSyntaxTest, TakesNoTextForAKey)
{
    EXPECT_EQ(findRepeatedKey("{\"a\": \"x\\\"\", \"b\": [\"x\", \"x\", \"{\\\"b\\\": 1, \\\"b\\\": 2}\"]}"),
              std::nullopt);
}

TEST(JsonSyntaxTest, AcceptsAByteOrderMark)
{
    EXPECT_TRUE(parseJsonObject("\xEF\xBB\xBF{\"a\": 1}").ok());
}

}  // namespace kaibao
