// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/textdecoder.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Sample = QStringLiteral("二、主动公开\t0\r\n规章　“０”\n");
const QString Decoded = QStringLiteral("二、主动公开\t0\n规章　“０”\n");

}  // namespace

class EncodingTest : public testing::TestWithParam<const char *>
{};

TEST_P(EncodingTest, GivesTheSameText)
{
    QStringEncoder encoder(GetParam());
    if (!encoder.isValid())
        GTEST_SKIP() << "this Qt has no " << GetParam();
    const QByteArray bytes = encoder.encode(Sample);
    const Result<QString> text = decodeText(bytes);
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(*text, Decoded);
}

INSTANTIATE_TEST_SUITE_P(Encodings, EncodingTest,
                         testing::Values("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"));

TEST(TextDecoderTest, AcceptsByteOrderMarks)
{
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const Result<QString> text = decodeText(encoder.encode(Sample));
        ASSERT_TRUE(text.ok());
        EXPECT_EQ(*text, Decoded);
    }
}

TEST(TextDecoderTest, UnifiesLineEnds)
{
    const Result<QString> text = decodeText("a\rb\r\nc\fd\n");
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(*text, QStringLiteral("a\nb\nc\nd\n"));
}

struct NoTextCase
{
    const char *name;
    QByteArray bytes;
};

class NoTextTest : public testing::TestWithParam<NoTextCase>
{};

TEST_P(NoTextTest, IsRefused)
{
    const Result<QString> text = decodeText(GetParam().bytes);
    ASSERT_FALSE(text.ok());
    EXPECT_TRUE(text.error().message.contains(u"no text"));
}

INSTANTIATE_TEST_SUITE_P(Contents, NoTextTest,
                         testing::Values(NoTextCase{"Zeros", QByteArray(64, '\0')},
                                         NoTextCase{"ControlCharacters", "abc\x01\x02"},
                                         NoTextCase{"NoEncodingFits", "\xFF\xFF\x80\xFF"},
                                         NoTextCase{"Program", QByteArray("\x7F"
                                                                          "ELF\x02\x01\x01\0\0",
                                                                          9)}),
                         [](const auto &test) { return test.param.name; });

TEST(TextDecoderTest, Utf8ThatWasReadAsGbkIsMended)
{
    const QString right =
        QStringLiteral("一、总体情况\n二、主动公开政府信息情况\n规章 0 12 345\n行政规范性文件 1 0 6\n");
    QStringDecoder gbk("GB18030");
    ASSERT_TRUE(gbk.isValid());
    QString misread = gbk.decode(right.toUtf8());
    EXPECT_FALSE(misread.contains(QStringLiteral("主动公开")));
    EXPECT_EQ(mendMisreadText(misread).size(), 1);
    EXPECT_TRUE(misread.contains(QStringLiteral("政府信息情况")));
    EXPECT_TRUE(misread.contains(QStringLiteral("12 345")));
}

TEST(TextDecoderTest, RightTextIsLeftAlone)
{
    for (const QString &text :
         {QStringLiteral("一、总体情况\n二、主动公开政府信息情况，规章共12件，收费三万元。"),
          QStringLiteral("Plain text of more than twenty characters"), QString()}) {
        QString same = text;
        EXPECT_TRUE(mendMisreadText(same).isEmpty());
        EXPECT_EQ(same, text);
    }
}

}  // namespace kaibao
