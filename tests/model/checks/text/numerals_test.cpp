// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/numerals.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

NumberRead readIn(QStringView text, QStringView from)
{
    return readNumber(text, static_cast<int>(text.indexOf(from)));
}

struct FigureCase
{
    QStringView text;
    QStringView from;
    double value;
    TextUnit unit;
    bool exact;
};

}  // namespace

TEST(NumeralsTest, ReadsFigures)
{
    const FigureCase cases[] = {
        {u"12件", u"12", 12, TextUnit::Piece, true},
        {u"1,234件", u"1", 1234, TextUnit::Piece, true},
        {u"26.55万元", u"26", 26.55, TextUnit::TenThousandYuan, true},
        {u"98.7%", u"98", 98.7, TextUnit::Percent, true},
        {u"两件", u"两", 2, TextUnit::Piece, true},
        {u"十二件", u"十", 12, TextUnit::Piece, true},
        {u"一百零五条", u"一", 105, TextUnit::Item, true},
        {u"二十份", u"二", 20, TextUnit::Copy, true},
        {u"百分之九十八，", u"九", 98, TextUnit::Percent, true},
        {u"30余人", u"30", 30, TextUnit::Person, false},
        {u"4200余次", u"4200", 4200, TextUnit::Time, false},
        {u"18万余条", u"18", 18, TextUnit::Item, false},
        {u"近20件", u"20", 20, TextUnit::Piece, false},
        {u"20件左右", u"20", 20, TextUnit::Piece, false},
        {u"3至5件", u"5", 5, TextUnit::Piece, false},
        {u"3-5件", u"5", 5, TextUnit::Piece, false},
        {u"三五件", u"三", 35, TextUnit::Piece, false},
        {u"一件", u"一", 1, TextUnit::Piece, false},
        {u"几十件", u"十", 10, TextUnit::Piece, false},
    };
    for (const FigureCase &c : cases) {
        const NumberRead read = readIn(c.text, c.from);
        SCOPED_TRACE(c.text.toString().toStdString());
        ASSERT_EQ(read.kind, NumberRead::Kind::Figure);
        EXPECT_DOUBLE_EQ(static_cast<double>(read.figure.value) / TextFigure::Scale, c.value);
        EXPECT_EQ(read.figure.unit, c.unit);
        EXPECT_EQ(read.figure.exact(), c.exact);
    }
}

TEST(NumeralsTest, LeavesOtherNumbersAlone)
{
    const std::pair<QStringView, QStringView> cases[] = {
        {u"〔2019〕7号", u"7"},
        {u"〔2019〕7号", u"2019"},
        {u"第711号", u"711"},
        {u"第3条", u"3"},
        {u"第二十条", u"二"},
        {u"0517-87290606）", u"8729"},
        {u"洪泽湖大道90号", u"90"},
        {u"邮编：223100，", u"223100"},
        {u"（一）", u"一"},
        {u"70年来", u"70"},
        {u"G20件", u"20"},
        {u"1.2.3件", u"1"},
        {u"12345热线", u"12345"},
        {u"1234567890123456件", u"1"},
        {u"一一一一一一一一一一一一一一一一一一一一一一一一一一件", u"一"},
    };
    for (const auto &[text, from] : cases)
        EXPECT_EQ(readIn(text, from).kind, NumberRead::Kind::Nothing) << text.toString().toStdString();
}

TEST(NumeralsTest, ReadsDates)
{
    const auto date = [](QStringView text) { return readNumber(text, 0).date; };
    EXPECT_EQ(date(u"2024年").year, 2024);
    EXPECT_EQ(date(u"二〇二四年").year, 2024);
    EXPECT_EQ(date(u"2024年1月5日").day, 5);
    EXPECT_EQ(date(u"12月31日").month, 12);
    EXPECT_EQ(date(u"12月31日").year, 0);
    for (const QStringView garbled : {QStringView(u"202020年12月31日"), QStringView(u"20231月1日"),
                                      QStringView(u"202年"), QStringView(u"12月31止")})
        EXPECT_TRUE(date(garbled).garbled) << garbled.toString().toStdString();
    EXPECT_EQ(readNumber(u"100年", 0).kind, NumberRead::Kind::Nothing);
}

TEST(NumeralsTest, ReadsDaysInDigits)
{
    struct Case
    {
        QStringView text;
        QStringView from;
        QString day;  ///< empty where it is none
    };
    const Case cases[] = {
        {u"2024.1.5，", u"2024", QStringLiteral("2024-1-5 of 8")},
        {u"2024.01.05", u"2024", QStringLiteral("2024-1-5 of 10")},
        {u"2024/1/5起", u"2024", QStringLiteral("2024-1-5 of 8")},
        {u"2024-01-05日", u"2024", QStringLiteral("2024-1-5 of 11")},
        {u"2023-01-01-2024-12-31", u"2024", QStringLiteral("2024-12-31 of 10")},
        {u"2024.1.1-12.31", u"12.31", QStringLiteral("0-12-31 of 5")},
        {u"2024/01/01起至12/31止", u"12/31", QStringLiteral("0-12-31 of 5")},
        {u"2024-01-01日—12-31", u"12-31", QStringLiteral("0-12-31 of 5")},
        {u"—12.31", u"12.31", {}},
        {u"2024.1.1，12.31", u"12.31", {}},
        {u"2024.1.1—12/31", u"12/31", {}},
        {u"2024.1.1-3.5万元", u"3.5", {}},
        {u"2024.1.1.3", u"2024", {}},
        {u"2024.1.1.3", u"1.3", {}},
        {u"2024.1.1版", u"2024", {}},
        {u"2024.1.1条", u"2024", {}},
        {u"V2024.1.1", u"2024", {}},
        {u"2024.1.1b", u"2024", {}},
        {u"第2024.1.1", u"2024", {}},
        {u"2024.13.1", u"2024", {}},
        {u"2024.1.32", u"2024", {}},
        {u"2024.1.001", u"2024", {}},
        {u"2024.1/1", u"2024", {}},
        {u"2024.12", u"2024", {}},
        {u"2024-12", u"2024", {}},
        {u"12024.1.1", u"12024", {}},
        {u"1824.1.1", u"1824", {}},
        {u"0953-2024-11-12", u"2024", {}},
        {u"2024-11-1234", u"2024", {}},
        {u"2024-01-01-12", u"2024", {}},
        {u"cn/2024/1/1/", u"2024", {}},
        {u"2024.", u"2024", {}},
        {u"202", u"202", {}},
    };
    for (const Case &c : cases) {
        const int begin = static_cast<int>(c.text.indexOf(c.from));
        const NumberRead read = readNumber(c.text, begin);
        SCOPED_TRACE(c.text.toString().toStdString());
        const QString day = QStringLiteral("%1-%2-%3 of %4")
                                .arg(read.date.year)
                                .arg(read.date.month)
                                .arg(read.date.day)
                                .arg(read.end - begin);
        EXPECT_EQ(read.kind == NumberRead::Kind::Date ? day : QString(), c.day);
    }
    EXPECT_EQ(readIn(u"2024.12万元", u"2024").kind, NumberRead::Kind::Figure);
}

TEST(NumeralsTest, AddsChineseNumeralsUp)
{
    EXPECT_EQ(chineseNumber(u"十"), 10);
    EXPECT_EQ(chineseNumber(u"二十一"), 21);
    EXPECT_EQ(chineseNumber(u"一千零二十"), 1020);
    EXPECT_EQ(chineseNumber(u"三万五千"), 35'000);
    EXPECT_EQ(chineseNumber(u"一亿二千万"), 120'000'000);
    EXPECT_EQ(chineseNumber(u"二〇二三"), 2023);
    EXPECT_EQ(chineseNumber(u""), -1);
    EXPECT_EQ(chineseNumber(u"亿亿亿亿亿"), -1);
}

}  // namespace kaibao
