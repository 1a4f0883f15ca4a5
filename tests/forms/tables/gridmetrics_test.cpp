// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/gridmetrics.h"

#include "forms/widgets/look.h"
#include "tests/support/reports.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <numeric>

namespace kaibao {

namespace {

int total(const QList<int> &sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), 0);
}

GridBox headOf(const QString &text)
{
    GridBox box;
    box.kind = GridBox::Kind::Head;
    box.text = text;
    return box;
}

}  // namespace

TEST(GridMetricsTest, FillTheWidthInThePrintedProportions)
{
    const Table &table = *testEdition(QStringLiteral("2021")).findTable(u"requests");
    const QFontMetrics metrics(QApplication::font());
    for (const int width : {850, 1000, 1333}) {
        const QList<int> widths = columnWidths(table, width, metrics);
        EXPECT_EQ(total(widths), width);
        const double scale = width / 156.0;
        for (qsizetype column = 0; column < widths.size(); ++column)
            EXPECT_NEAR(widths[column], table.columnWidths[column] * scale, 1.01);
    }
}

TEST(GridMetricsTest, KeepRoomForFiguresWhereTheWindowIsNarrow)
{
    const Table &table = *testEdition(QStringLiteral("2021")).findTable(u"requests");
    const QFont large = look::scaled(QApplication::font(), 2.0);
    const QFontMetrics metrics(large);
    for (const int width : columnWidths(table, 300, metrics))
        EXPECT_GE(width, metrics.horizontalAdvance(QStringLiteral("000")));
}

TEST(GridMetricsTest, NeverBreakTheNumberOfAGroup)
{
    const Table &table = *testEdition(QStringLiteral("2021")).findTable(u"requests");
    const QFontMetrics metrics(look::scaled(QApplication::font(), 2.0));
    const QList<int> widths = columnWidths(table, 300, metrics);
    const int number = metrics.horizontalAdvance(QStringLiteral("（三）"));
    int groups = 0;
    for (const GridBox &box : table.boxes) {
        if (box.columnSpan > 1 || box.vertical || !box.text.startsWith(QStringLiteral("（三）")))
            continue;
        ++groups;
        EXPECT_GE(widths[box.column] - 2 * BoxPadding, number) << box.text.toStdString();
    }
    EXPECT_GT(groups, 0);
}

TEST(GridMetricsTest, GiveEveryBoxTheHeightOfItsWords)
{
    for (const Edition &edition : testEditions().all()) {
        for (const Table &table : edition.tables()) {
            const QFont font = QApplication::font();
            const QList<int> widths = columnWidths(table, 850, QFontMetrics(font));
            const QList<int> heights = rowHeights(table, widths, font);
            for (const GridBox &box : table.boxes) {
                const int width = total(widths.mid(box.column, box.columnSpan)) - 2 * BoxPadding;
                const QFontMetrics metrics(boxFont(box, font));
                const QRect needed = metrics.boundingRect(QRect(0, 0, width, 9999), WordsFlags,
                                                          wrappedText(box, width, metrics));
                EXPECT_GE(total(heights.mid(box.row, box.rowSpan)), needed.height())
                    << box.text.toStdString();
            }
        }
    }
}

TEST(GridMetricsTest, BreakHeadsIntoEvenLines)
{
    const QFontMetrics metrics(QApplication::font());
    const int threeWide = 3 * metrics.horizontalAdvance(u'尚') + 2;
    EXPECT_EQ(wrappedText(headOf(QStringLiteral("尚未审结")), threeWide, metrics),
              QStringLiteral("尚未\n审结"));
    EXPECT_EQ(wrappedText(headOf(QStringLiteral("总计")), threeWide, metrics), QStringLiteral("总计"));
}

TEST(GridMetricsTest, SetVerticalLabelsFromTopToBottom)
{
    GridBox box = headOf(QStringLiteral("三、结果"));
    box.vertical = true;
    EXPECT_EQ(wrappedText(box, 20, QFontMetrics(QApplication::font())), QStringLiteral("三、\n结\n果"));
}

}  // namespace kaibao
