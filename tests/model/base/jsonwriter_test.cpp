// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kaibao {

TEST(JsonWriterTest, KeepsTheOrderOfKeysAndIndentsByTwo)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"second", 2);
    json.key(u"first");
    json.beginArray();
    json.text(u"一");
    json.integer(-1);
    json.endArray();
    json.key(u"empty");
    json.beginObject();
    json.endObject();
    json.key(u"none");
    json.beginArray();
    json.endArray();
    json.endObject();
    EXPECT_EQ(json.take(), "{\n"
                           "  \"second\": 2,\n"
                           "  \"first\": [\n"
                           "    \"一\",\n"
                           "    -1\n"
                           "  ],\n"
                           "  \"empty\": {},\n"
                           "  \"none\": []\n"
                           "}\n");
}

TEST(JsonWriterTest, SortsTheKeysOfUnknownValues)
{
    JsonWriter json;
    json.value(
        QJsonObject{{QStringLiteral("b"), true}, {QStringLiteral("a"), QJsonArray{QJsonValue(), 1.5}}});
    EXPECT_EQ(json.take(), "{\n  \"a\": [\n    null,\n    1.5\n  ],\n  \"b\": true\n}\n");
}

class JsonTextTest : public testing::TestWithParam<QString>
{};

TEST_P(JsonTextTest, ComesBackAsItWas)
{
    JsonWriter json;
    json.beginArray();
    json.text(GetParam());
    json.endArray();
    const QByteArray written = json.take();
    EXPECT_EQ(QJsonDocument::fromJson(written).array().at(0).toString(), GetParam()) << written.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Texts, JsonTextTest,
                         testing::Values(QString(), QStringLiteral("大水坑镇"),
                                         QStringLiteral("“a”\"b\"\\c/"),
                                         QStringLiteral("line\nnext\r\n\ttab"),
                                         QStringLiteral("\u0001\u001f\u007f"), QStringLiteral("𠮷野家"),
                                         QStringLiteral("\u2028"), QString(QChar(0xD842)) + u'x',
                                         QString(u'x') + QChar(0xDFB7), QString(QChar(0)) + u'x'));

}  // namespace kaibao
