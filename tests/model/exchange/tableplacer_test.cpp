// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tableplacer.h"

#include "model/exchange/tablerows.h"
#include "tests/model/exchange/textfixture.h"
#include "tests/support/reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QString SectionTitle = QStringLiteral("S");

ImportedReport placed(const QString &edition, const QString &tableKey, const QString &text)
{
    const Edition &form = testEdition(edition);
    ImportedReport imported{Report(form, edition.toInt()), {}, {}};
    const TableLabels labels(*form.findTable(tableKey), form, testEditions(), Wordings::builtIn());
    QList<ContentBlock> lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines << ContentLine{line, {}};
    TablePlacer(labels, SectionTitle, imported).place(tableRowsOf(lines, labels));
    return imported;
}

QString textOf(const Report &report, const QString &key)
{
    return report.value(cellOf(report.edition(), key)).text();
}

const QString RequestsHead = QStringLiteral("（勾稽关系）\t申请人情况\n自然人\t法人或其他组织\t总计\n"
                                            "商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n");

}  // namespace

struct ShapeCase
{
    const char *edition;
    TableShape shape;
};

class TableShapeTest : public testing::TestWithParam<ShapeCase>
{};

/// Some cells blank, some not understood, so that the figures' places cannot be guessed by counting.
TEST_P(TableShapeTest, EveryFigureComesBackToItsCellOrIsListed)
{
    QRandomGenerator random(31);
    for (quint32 seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        Report report = balancedReport(QString::fromLatin1(GetParam().edition), seed);
        for (int i = 0; i < report.edition().cells().size(); ++i) {
            const auto id = static_cast<CellId>(i);
            if (random.bounded(4) == 0)
                report.setCell(id, {});
            else if (random.bounded(20) == 0)
                report.setCell(id, {CellValue::notUnderstood(QStringLiteral("/")), Origin::Typed});
        }
        for (const Table &table : report.edition().tables()) {
            const ImportedReport imported = placed(QString::fromLatin1(GetParam().edition), table.key,
                                                   tableAsText(report, table.key, GetParam().shape));
            for (int i = 0; i < report.edition().cells().size(); ++i) {
                const auto id = static_cast<CellId>(i);
                const QString text = imported.report.value(id).text();
                ASSERT_TRUE(text.isEmpty() || text == report.value(id).text())
                    << report.edition().cells()[i].key().toStdString();
                if (imported.notPlaced.isEmpty() && report.edition().cells()[i].table == table.key) {
                    ASSERT_EQ(text, report.value(id).text());
                }
            }
        }
    }
}

TEST_P(TableShapeTest, AFullTableIsPlacedCompletely)
{
    const Report report = balancedReport(QString::fromLatin1(GetParam().edition), 5);
    for (const Table &table : report.edition().tables()) {
        const ImportedReport imported = placed(QString::fromLatin1(GetParam().edition), table.key,
                                               tableAsText(report, table.key, GetParam().shape));
        EXPECT_THAT(imported.notPlaced, IsEmpty());
        for (int i = 0; i < report.edition().cells().size(); ++i) {
            if (report.edition().cells()[i].table == table.key) {
                EXPECT_EQ(imported.report.value(static_cast<CellId>(i)),
                          report.value(static_cast<CellId>(i)));
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, TableShapeTest,
    testing::Values(ShapeCase{"2019", TableShape::Compact}, ShapeCase{"2019", TableShape::Filled},
                    ShapeCase{"2021", TableShape::Compact}, ShapeCase{"2021", TableShape::Filled},
                    ShapeCase{"2021", TableShape::Piped}, ShapeCase{"2019", TableShape::Framed}));

TEST(TablePlacerTest, EmptyCellsAtBothEndsDoNotShiftFigures)
{
    const ImportedReport imported =
        placed(QStringLiteral("2021"), QStringLiteral("requests"),
               RequestsHead
                   + QStringLiteral("一、本年新收政府信息公开申请数量\t\t1\t2\t3\t4\t5\t6\t21\t\n"
                                    "二、上年结转政府信息公开申请数量\t\t\t2\t\t\t\t\t\t\n"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/new/natural_person")), QStringLiteral("1"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/new/total")), QStringLiteral("21"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/carried_in/business")), QStringLiteral("2"));
    EXPECT_THAT(imported.notPlaced, IsEmpty());
}

TEST(TablePlacerTest, ARowTornFromItsGroupIsFoundByItsOwnWords)
{
    const ImportedReport imported =
        placed(QStringLiteral("2021"), QStringLiteral("requests"),
               RequestsHead
                   + QStringLiteral("6. 属于四类过程 性信息\t1\t0\t0\t0\t0\t0\t1\n"
                                    "7.属于行政执法案卷\n\n3.其他\t2\t0\t0\t0\t0\t0\t2\n"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/denied.process_information/total")),
              QStringLiteral("1"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/other_handling.other/total")),
              QStringLiteral("2"));
    EXPECT_THAT(imported.notPlaced, IsEmpty());
}

struct RefusedRow
{
    const char *name;
    const char *edition;
    const char *table;
    QString text;
    QString listed;
};

class RefusedRowTest : public testing::TestWithParam<RefusedRow>
{};

TEST_P(RefusedRowTest, IsListedAndNoCellIsTouched)
{
    const RefusedRow &param = GetParam();
    const QString edition = QString::fromLatin1(param.edition);
    const ImportedReport imported = placed(edition, QString::fromLatin1(param.table), param.text);
    EXPECT_EQ(differences(imported.report, Report(testEdition(edition), edition.toInt())), QStringList());
    EXPECT_THAT(imported.notPlaced, ElementsAre(SectionTitle + QStringLiteral(": ") + param.listed));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, RefusedRowTest,
    testing::Values(RefusedRow{"RowOfAnotherEdition", "2021", "requests",
                               RequestsHead + QStringLiteral("（六）其他处理\t1\t0\t0\t0\t0\t0\t1"),
                               QStringLiteral("（六）其他处理 | 1 | 0 | 0 | 0 | 0 | 0 | 1")},
                    RefusedRow{"MembersOfAnotherEdition", "2019", "requests",
                               RequestsHead + QStringLiteral("（六）其他处理\t3.其他\t1\t0\t0\t0\t0\t0\t1"),
                               QStringLiteral("（六）其他处理 | 3.其他 | 1 | 0 | 0 | 0 | 0 | 0 | 1")},
                    RefusedRow{"UnknownLabel", "2021", "requests",
                               RequestsHead + QStringLiteral("（八）另行处理\t1\t0\t0\t0\t0\t0\t1"),
                               QStringLiteral("（八）另行处理 | 1 | 0 | 0 | 0 | 0 | 0 | 1")},
                    RefusedRow{"NoHead", "2021", "requests",
                               QStringLiteral("（七）总计\t1\t0\t0\t0\t0\t0\t1"),
                               QStringLiteral("（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1")},
                    RefusedRow{"HeadWithoutAColumn", "2021", "requests",
                               QStringLiteral("自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t法律服务机构"
                                              "\t其他\n（七）总计\t1\t0\t0\t0\t0\t0\t1"),
                               QStringLiteral("（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1")},
                    RefusedRow{"ColumnsInAnotherOrder", "2021", "requests",
                               QStringLiteral("自然人\t法人或其他组织\t总计\n科研机构\t商业企业\t社会公益组织"
                                              "\t法律服务机构\t其他\n（七）总计\t1\t0\t0\t0\t0\t0\t1"),
                               QStringLiteral("（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1")},
                    RefusedRow{"TooFewFigures", "2021", "requests",
                               RequestsHead + QStringLiteral("（七）总计\t1\t1"),
                               QStringLiteral("（七）总计 | 1 | 1")},
                    RefusedRow{"TooManyFigures", "2021", "requests",
                               RequestsHead + QStringLiteral("（七）总计\t1\t0\t0\t0\t0\t0\t1\t9"),
                               QStringLiteral("（七）总计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 9")},
                    RefusedRow{"FiguresThatCouldBeShifted", "2021", "requests",
                               RequestsHead + QStringLiteral("（七）总计\t\t\t\t4\t\t\t\t\t"),
                               QStringLiteral("（七）总计 |  |  |  | 4")},
                    RefusedRow{"NoHeadInItsBlock", "2021", "disclosure",
                               QStringLiteral("信息内容\t本年处理决定数量\n第二十条第（六）项\n行政处罚\t3"),
                               QStringLiteral("行政处罚 |  | 3")},
                    RefusedRow{"ColumnOfAnotherEdition", "2021", "disclosure",
                               QStringLiteral("信息内容\t上一年 项目数量\n行政处罚\t3"),
                               QStringLiteral("行政处罚 | 上一年 项目数量 | 3")},
                    RefusedRow{"ColumnOfAnotherBlock", "2021", "disclosure",
                               QStringLiteral("信息内容\t本年制发件数\n行政处罚\t3"),
                               QStringLiteral("行政处罚 | 本年制发件数 | 3")},
                    RefusedRow{"Sentence", "2021", "reviews", QStringLiteral("本年没有行政复议。"),
                               QStringLiteral("本年没有行政复议。")},
                    RefusedRow{"AlignedWithBlanks", "2021", "disclosure", QStringLiteral("行政处罚        3"),
                               QStringLiteral("行政处罚 | 3")}),
    [](const auto &test) { return test.param.name; });

/// As when a person deletes a blank cell while pasting: every figure to the right of it has moved.
TEST(TablePlacerTest, ARowThatLostOrGainedACellIsListedWholly)
{
    for (const TableShape shape : {TableShape::Compact, TableShape::Filled, TableShape::Framed}) {
        for (const bool gained : {false, true}) {
            Report report = balancedReport(QStringLiteral("2021"), 8);
            type(report, QStringLiteral("requests/new/business"), {});
            type(report, QStringLiteral("requests/new/total"), {});
            QStringList lines = tableAsText(report, QStringLiteral("requests"), shape).split(u'\n');
            QString &line = lines[3];
            const QString separator =
                shape == TableShape::Framed ? QStringLiteral(" | ") : QStringLiteral("\t");
            const qsizetype place = line.indexOf(
                separator,
                line.indexOf(
                    report.value(cellOf(report.edition(), QStringLiteral("requests/new/natural_person")))
                        .text()));
            line = gained ? line.insert(place, separator) : line.remove(place, separator.size());
            const ImportedReport imported =
                placed(QStringLiteral("2021"), QStringLiteral("requests"), lines.join(u'\n'));
            EXPECT_EQ(imported.notPlaced.size(), 1) << line.toStdString();
            for (const QString &column : report.edition().findTable(u"requests")->columnKeys)
                EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/new/") + column), QString())
                    << line.toStdString();
        }
    }
}

TEST(TablePlacerTest, ReadsMarkdown)
{
    const ImportedReport imported =
        placed(QStringLiteral("2021"), QStringLiteral("disclosure"),
               QStringLiteral("| 信息内容 | 本年处理决定数量 |\n| --- | :-: |\n| 行政处罚 | **3** |\n"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("disclosure/penalties/decisions")), QStringLiteral("3"));
    EXPECT_THAT(imported.notPlaced, IsEmpty());
}

TEST(TablePlacerTest, ReadsCellsThatWereRunTogether)
{
    const ImportedReport imported =
        placed(QStringLiteral("2021"), QStringLiteral("disclosure"),
               QStringLiteral("第二十条第（一）项\n信息内容本年制发件数本年废止件数现行有效件数\n规章103\n"
                              "行政规范性文件1208\n第二十条第（五）项\n信息内容本年处理决定数量\n"
                              "行政许可9487\n"));
    const CellId issued = cellOf(imported.report.edition(), QStringLiteral("disclosure/regulations/issued"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("disclosure/regulations/issued")), QStringLiteral("1"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("disclosure/regulations/in_force")),
              QStringLiteral("3"));
    EXPECT_EQ(imported.sources[issued].confidence, Confidence::Doubtful);
    EXPECT_EQ(textOf(imported.report, QStringLiteral("disclosure/licensing/decisions")),
              QStringLiteral("9487"));
    EXPECT_THAT(imported.notPlaced, ElementsAre(QStringLiteral("S: 行政规范性文件 | 1208")));
}

/// Each row is a table of its own below its label.
TEST(TablePlacerTest, ReadsLabelsAboveTheirFigures)
{
    const ImportedReport imported =
        placed(QStringLiteral("2021"), QStringLiteral("requests"),
               QStringLiteral("| 自然人 | 法人或其他组织 | 总计 |\n| --- | --- | --- |\n"
                              "| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
                              "| --- | --- | --- | --- | --- |\n"
                              "一、本年新收政府信息公开申请数量\n| 20 | 1 | 0 | 0 | 0 | 0 | 21 |\n| --- |\n"
                              "二、上年结转政府信息公开申请数量\n| 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n| --- |\n"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/new/total")), QStringLiteral("21"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/carried_in/natural_person")),
              QStringLiteral("2"));
    EXPECT_THAT(imported.notPlaced, IsEmpty());
}

/// One small table for a group, with a head that the form does not have.
TEST(TablePlacerTest, ReadsATableForEachGroup)
{
    const QString columns = QStringLiteral(
        " | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n| --- |\n");
    const ImportedReport imported =
        placed(QStringLiteral("2021"), QStringLiteral("requests"),
               QStringLiteral("| 项目") + columns
                   + QStringLiteral("| 一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |\n")
                   + QStringLiteral("| 不予公开的情形") + columns
                   + QStringLiteral("| 属于国家秘密 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n"
                                    "| 其他处理 | 数量 |\n| --- |\n| 3.其他 | 2 |\n"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/new/total")), QStringLiteral("4"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/denied.state_secret/natural_person")),
              QStringLiteral("2"));
    EXPECT_THAT(imported.notPlaced,
                ElementsAre(QStringLiteral("S: 其他处理 | 数量"), QStringLiteral("S: 3.其他 | 2")));
}

TEST(TablePlacerTest, ASecondDifferentFigureIsListed)
{
    const ImportedReport imported =
        placed(QStringLiteral("2021"), QStringLiteral("disclosure"),
               QStringLiteral("信息内容\t本年处理决定数量\n行政处罚\t3\n行政处罚\t3\n行政处罚\t4\n"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("disclosure/penalties/decisions")), QStringLiteral("3"));
    EXPECT_THAT(imported.notPlaced, ElementsAre(QStringLiteral("S: 行政处罚 | 本年处理决定数量 | 4")));
}

TEST(TablePlacerTest, KeepsWhatIsNoNumberAsItWasTyped)
{
    const ImportedReport imported = placed(
        QStringLiteral("2021"), QStringLiteral("disclosure"),
        QStringLiteral(
            "信息内容\t本年制发件数\t本年废止件数\t现行有效件\n规范性文件\t22（其中修订16件）\t/\t三\n"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("disclosure/normative_documents/issued")),
              QStringLiteral("22（其中修订16件）"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("disclosure/normative_documents/repealed")),
              QStringLiteral("/"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("disclosure/normative_documents/in_force")),
              QStringLiteral("三"));
}

TEST(TablePlacerTest, AHeadRepeatedOnTheNextPageChangesNothing)
{
    const ImportedReport imported =
        placed(QStringLiteral("2021"), QStringLiteral("requests"),
               RequestsHead + QStringLiteral("（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n") + RequestsHead
                   + QStringLiteral("（七）总计\t1\t0\t0\t0\t0\t0\t1\n"));
    EXPECT_EQ(textOf(imported.report, QStringLiteral("requests/handled_total/total")), QStringLiteral("1"));
}

}  // namespace kaibao
