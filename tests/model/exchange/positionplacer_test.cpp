// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/positionplacer.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString shown(const char *start, const QList<QStringList> &block)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    const QString key = QString::fromLatin1(start);
    const Placement placement =
        placeFrom(cellOf(edition, key), block, *edition.findTable(key.section(u'/', 0, 0)));
    QStringList lines;
    for (const PlacedText &placed : placement.placed) {
        const Cell &cell = edition.cell(placed.cell);
        lines << cell.row + u'.' + cell.column + u'=' + placed.text;
    }
    for (const QString &text : placement.notPlaced)
        lines << u'!' + text;
    return lines.join(u' ');
}

}  // namespace

TEST(PositionPlacerTest, GoesDownAndAcrossFromTheCell)
{
    EXPECT_EQ(shown("requests/new/business",
                    {{QStringLiteral("1"), QStringLiteral("2")}, {QString(), QStringLiteral("4")}}),
              QStringLiteral("new.business=1 new.research_institute=2 carried_in.business= "
                             "carried_in.research_institute=4"));
}

TEST(PositionPlacerTest, ListsWhatLiesOutside)
{
    EXPECT_EQ(shown("requests/carried_out/total",
                    {{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3"), QString()}}),
              QStringLiteral("carried_out.total=1 !2 !3"));
}

TEST(PositionPlacerTest, AMergedBoxTakesItsFirstPlace)
{
    EXPECT_EQ(shown("disclosure/normative_documents/issued",
                    {{QStringLiteral("3"), QStringLiteral("0"), QStringLiteral("9")},
                     {QStringLiteral("12"), QString(), QString()}}),
              QStringLiteral("normative_documents.issued=3 normative_documents.repealed=0 "
                             "normative_documents.in_force=9 licensing.decisions=12"));
}

}  // namespace kaibao
