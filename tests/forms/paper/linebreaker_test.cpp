// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/linebreaker.h"

#include "forms/paper/breakpoints.h"
#include "forms/paper/characterclass.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

constexpr double Measure = 28;

/// Widths in full-width characters: one, or half of one below U+0100.
QList<TextCell> cellsOf(const QString &text)
{
    QList<TextCell> cells;
    for (const char32_t character : text.toUcs4())
        cells.append({character, character < 0x100 ? 0.5 : 1.0});
    return cells;
}

QStringList linesOf(const QString &text, double measure)
{
    const QList<TextCell> cells = cellsOf(text);
    QStringList lines;
    for (const BrokenLine &line : LineBreaker(measure, 1).breakLines(cells)) {
        QString characters;
        for (qsizetype i = line.begin; i < line.end; ++i)
            characters += QString::fromUcs4(&cells[i].character, 1);
        lines.append(characters);
    }
    return lines;
}

struct BreakCase
{
    const char *name;
    const char16_t *text;
    double measure;
    const char16_t *lines;  ///< parted by |
};

class LineBreakerCase : public testing::TestWithParam<BreakCase>
{};

TEST_P(LineBreakerCase, BreaksWhereTheRulesAllow)
{
    const BreakCase &expected = GetParam();
    EXPECT_EQ(linesOf(QString::fromUtf16(expected.text), expected.measure).join(u'|'),
              QString::fromUtf16(expected.lines));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, LineBreakerCase,
    testing::Values(
        BreakCase{"FullLines", u"一二三四五六七八", 4, u"一二三四|五六七八"},
        BreakCase{"NoCommaAtStart", u"一二三四，五六", 4, u"一二三|四，五六"},
        BreakCase{"HalvedMarksMakeRoom", u"一，二，三。四五", 5, u"一，二，三。|四五"},
        BreakCase{"NoOpeningAtEnd", u"一二三《四五》六", 4, u"一二三|《四五》|六"},
        BreakCase{"NumberKeepsUnit", u"共公开信息131条以上", 6, u"共公开信息|131条以上"},
        BreakCase{"SpaceBeforeUnit", u"共公开信息131 条以上", 6, u"共公开信息|131 条以上"},
        BreakCase{"TenThousands", u"共一二收入12万余元整", 6, u"共一二收入|12万余元整"},
        BreakCase{"Percent", u"本年办结率98.5%高", 6, u"本年办结率|98.5%高"},
        BreakCase{"DocumentNumber", u"一二三〔2019〕7号文", 6, u"一二三|〔2019〕7号文"},
        BreakCase{"LatinWord", u"一二三四Internet五", 6, u"一二三四|Internet五"},
        BreakCase{"DoubleDash", u"一二三四——五六", 5, u"一二三四|——五六"},
        BreakCase{"TwoWords", u"open data for all", 5, u"open data |for all"},
        BreakCase{"LongAddress", u"http://a.cn/b/cdef", 5, u"http://a.|cn/b/cdef"},
        BreakCase{"AddressThatLeavesAHole", u"一二三四http://ab.cn/cde", 10, u"一二三四http://ab.|cn/cde"},
        BreakCase{"AddressThatLeavesNone", u"一二三四五六http://ab.cn", 10, u"一二三四五六|http://ab.cn"},
        BreakCase{"LongWordThatLeavesAHole", u"一二三四abcdefghijklmnop", 10, u"一二三四|abcdefghijklmnop"},
        BreakCase{"TooLongNumber", u"12345678901234", 5, u"1234567890|1234"}),
    [](const testing::TestParamInfo<BreakCase> &parameter) { return std::string(parameter.param.name); });

TEST(LineBreaker, GivesNoLineForNoText)
{
    EXPECT_TRUE(LineBreaker(Measure, 1).breakLines({}).isEmpty());
}

TEST(LineBreaker, IndentsOnlyTheFirstLine)
{
    const QList<BrokenLine> lines = LineBreaker(4, 1).breakLines(cellsOf(QStringLiteral("一二三四五")), 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].end, 2);
    EXPECT_EQ(lines[0].x, (QList<double>{2, 3}));
    EXPECT_EQ(lines[1].x, (QList<double>{0, 1, 2}));
}

TEST(LineBreaker, SpreadsFullLinesToTheMarginButNotTheLast)
{
    const QList<BrokenLine> lines = LineBreaker(5, 1).breakLines(cellsOf(QStringLiteral("一二三四五，六七")));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].end, 4);
    EXPECT_DOUBLE_EQ(lines[0].width, 5);
    EXPECT_DOUBLE_EQ(lines[0].x[1], 1 + 1.0 / 3);
    EXPECT_DOUBLE_EQ(lines[1].width, 4);
    EXPECT_DOUBLE_EQ(lines[1].x[1], 1);
}

TEST(LineBreaker, LeavesALineShortRatherThanFullOfHoles)
{
    const QList<BrokenLine> lines =
        LineBreaker(8, 1).breakLines(cellsOf(QStringLiteral("名称：constitutional")));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].x, (QList<double>{0, 1, 2}));
}

/// Text as a tired clerk and a careless paste would make it.
QString randomText(QRandomGenerator &random)
{
    static const QString stuff =
        QStringLiteral("政府信息公开，。、；：？！“”‘’（）《》〔〕【】…—·～％%0123456789.万元件条年月日号第"
                       "abcXYZ/-@_& \u3000𠮷㐂A");
    QString text;
    const QList<uint> characters = stuff.toUcs4();
    const int length = random.bounded(1, 300);
    for (int i = 0; i < length; ++i) {
        const auto character =
            static_cast<char32_t>(characters[random.bounded(static_cast<int>(characters.size()))]);
        text += QString::fromUcs4(&character, 1);
    }
    return text;
}

bool mayStartLine(char32_t character)
{
    return characterClass(character) != CharacterClass::Closing
        && characterClass(character) != CharacterClass::Space;
}

/// Whether the rules leave a place for a break in a line that begins here.
bool hasBreak(const QList<TextCell> &cells, const QList<BreakPoint> &points, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i + 1 < std::min(end, cells.size()); ++i) {
        if (points[i] != BreakPoint::Forbidden)
            return true;
    }
    return false;
}

TEST(LineBreaker, KeepsItsRulesOnAnyText)
{
    QRandomGenerator random(20250131);
    for (int round = 0; round < 2000; ++round) {
        const QString text = randomText(random);
        SCOPED_TRACE(text.toStdString());
        const QList<TextCell> cells = cellsOf(text);
        const QList<BreakPoint> points = breakPoints(cells);
        qsizetype next = 0;
        for (const BrokenLine &line : LineBreaker(Measure, 1).breakLines(cells, round % 2 ? 2 : 0)) {
            ASSERT_EQ(line.begin, next);
            ASSERT_GT(line.end, line.begin);
            ASSERT_EQ(line.x.size(), line.end - line.begin);
            EXPECT_LE(line.width, Measure + 1e-6);
            next = line.end;
            if (next == cells.size() || !hasBreak(cells, points, line.begin, line.end))
                continue;
            EXPECT_TRUE(mayStartLine(cells[next].character)) << "line starts with a closing mark";
            EXPECT_NE(characterClass(cells[next - 1].character), CharacterClass::Opening);
        }
        EXPECT_EQ(next, cells.size());
    }
}

TEST(LineBreaker, DrawsNoCharacterBeforeTheOneOnItsLeft)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const QList<TextCell> cells = cellsOf(randomText(random));
        for (const BrokenLine &line : LineBreaker(Measure, 1).breakLines(cells)) {
            for (qsizetype i = 1; i < line.x.size(); ++i)
                EXPECT_GE(line.x[i], line.x[i - 1] - 0.5 - 1e-9);
        }
    }
}

}  // namespace

}  // namespace kaibao
