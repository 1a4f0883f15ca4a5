// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/docxtable.h"

#include "tests/support/reports.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <numeric>

namespace kaibao {

namespace {

/// What counts of a table's markup.
struct TableShape
{
    QList<int> gridColumns;
    QList<int> rowWidths;  ///< in grid columns, spans added up
    int repeatedRows = 0;
    int wholeRows = 0;
    int verticalBoxes = 0;
    QList<int> sizes;  ///< of the texts that are set in a size of their own, in half points
};

TableShape shapeOf(const Report &report, const QString &key)
{
    DocxXml markup;
    markup.start("body");
    DocxTable(markup, report, *report.edition().findTable(key)).write(QStringLiteral("表"));
    markup.end();
    TableShape shape;
    QXmlStreamReader xml(markup.take().replace("<w:body>", "<w:body xmlns:w=\"w\">"));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const int value = xml.attributes().value(QStringLiteral("w:val")).toInt();
        if (xml.name() == u"gridCol")
            shape.gridColumns << xml.attributes().value(QStringLiteral("w:w")).toInt();
        else if (xml.name() == u"tr")
            shape.rowWidths << 0;
        else if (xml.name() == u"tc")
            ++shape.rowWidths.last();
        else if (xml.name() == u"gridSpan")
            shape.rowWidths.last() += value - 1;
        else if (xml.name() == u"sz")
            shape.sizes << value;
        shape.repeatedRows += xml.name() == u"tblHeader";
        shape.wholeRows += xml.name() == u"cantSplit";
        shape.verticalBoxes += xml.name() == u"textDirection";
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return shape;
}

}  // namespace

TEST(DocxTableTest, HasTheFormsGridInBothEditions)
{
    for (const QString &edition : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        const Report report = zeroReport(edition);
        for (const Table &table : report.edition().tables()) {
            SCOPED_TRACE(edition.toStdString() + ' ' + table.key.toStdString());
            const TableShape shape = shapeOf(report, table.key);
            EXPECT_EQ(shape.gridColumns.size(), table.columns);
            EXPECT_EQ(std::accumulate(shape.gridColumns.begin(), shape.gridColumns.end(), 0), 8844);
            EXPECT_EQ(shape.rowWidths, QList<int>(table.rows, table.columns));
            EXPECT_EQ(shape.repeatedRows, table.headerRows);
            EXPECT_EQ(shape.wholeRows, table.rows);
        }
    }
}

TEST(DocxTableTest, TurnsOnlyTheNarrowGroupUpright)
{
    const Report report = zeroReport(QStringLiteral("2021"));
    EXPECT_EQ(shapeOf(report, QStringLiteral("requests")).verticalBoxes, 22);  // one box over 22 rows
    EXPECT_EQ(shapeOf(report, QStringLiteral("reviews")).verticalBoxes, 0);
}

TEST(DocxTableTest, ShrinksANumberThatIsWiderThanItsBox)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const qsizetype shrunk = shapeOf(report, QStringLiteral("requests")).sizes.size();
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("14069"));
    EXPECT_EQ(shapeOf(report, QStringLiteral("requests")).sizes.size(), shrunk);
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("1398889"));
    const QList<int> sizes = shapeOf(report, QStringLiteral("requests")).sizes;
    EXPECT_EQ(sizes.size(), shrunk + 1);
    EXPECT_TRUE(sizes.contains(16)) << testing::PrintToString(sizes);
}

}  // namespace kaibao
