// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/tablesetter.h"

#include "forms/paper/layout.h"
#include "forms/paper/pagegeometry.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// A report whose table of requests is higher than a page: somebody wrote notes into the cells.
Report reportWithHighTable()
{
    Report report = zeroReport(QStringLiteral("2021"));
    const QList<Cell> &cells = report.edition().cells();
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i].table == u"requests" && cells[i].column == u"total")
            report.setCell(CellId(i),
                           {CellValue::notUnderstood(QStringLiteral("见附件说明")), Origin::Typed});
    }
    return report;
}

struct Part
{
    const Page *page;
    QRectF rectangle;
};

QList<Part> partsOf(const Layout &layout, const QString &name)
{
    QList<Part> parts;
    for (const Page &page : layout.pages) {
        for (const Area &area : page.areas) {
            if (area.element >= 0 && layout.elements[area.element].role == Element::Role::Table
                && layout.elements[area.element].text == name)
                parts.append({&page, area.rectangle});
        }
    }
    return parts;
}

/// The texts that stand in a part, each box's lines joined.
QString textIn(const Part &part)
{
    QString text;
    for (const TextRun &run : part.page->runs) {
        if (part.rectangle.contains(run.origin))
            text += textOf(run);
    }
    return text;
}

class HighTable : public testing::Test
{
protected:
    const Layout m_layout = layOut(reportWithHighTable(), testFonts());
    const QList<Part> m_parts = partsOf(m_layout, QStringLiteral("收到和处理政府信息公开申请情况表"));
};

TEST_F(HighTable, GoesOnOnTheNextPageUnderItsHeaderAndHeading)
{
    ASSERT_EQ(m_parts.size(), 2);
    for (const Part &part : m_parts) {
        EXPECT_TRUE(textIn(part).contains(QStringLiteral("申请人情况")));
        EXPECT_TRUE(textIn(part).contains(QStringLiteral("自然人")));
    }
    EXPECT_TRUE(
        textOf(*m_parts[1].page).startsWith(QStringLiteral("三、收到和处理政府信息公开申请情况（续）")));
}

TEST_F(HighTable, RepeatsTheLabelThatTheBreakCuts)
{
    ASSERT_EQ(m_parts.size(), 2);
    for (const Part &part : m_parts)
        EXPECT_TRUE(textIn(part).contains(QStringLiteral("三、本年度办理结果")))
            << textIn(part).toStdString();
}

TEST_F(HighTable, KeepsGroupsWhole)
{
    ASSERT_EQ(m_parts.size(), 2);
    for (const char16_t *group : {u"不予公开", u"无法提供", u"不予处理", u"其他处理"}) {
        const QString name = QString::fromUtf16(group);
        EXPECT_NE(textIn(m_parts[0]).contains(name), textIn(m_parts[1]).contains(name)) << name.toStdString();
    }
}

TEST_F(HighTable, DrawsAllFourBordersOfEachPart)
{
    for (const Part &part : m_parts) {
        const QRectF box = part.rectangle;
        int sides = 0;
        for (const Rule &rule : part.page->rules) {
            const bool wide = qFuzzyCompare(std::abs(rule.to.x() - rule.from.x()), box.width() + rule.width);
            const bool high = qFuzzyCompare(std::abs(rule.to.y() - rule.from.y()), box.height());
            const auto isAt = [](double a, double b) { return std::abs(a - b) < 1e-6; };
            sides += wide && (isAt(rule.from.y(), box.top()) || isAt(rule.from.y(), box.bottom())) ? 1 : 0;
            sides += high && (isAt(rule.from.x(), box.left()) || isAt(rule.from.x(), box.right())) ? 1 : 0;
        }
        EXPECT_EQ(sides, 4);
    }
}

TEST(TableSetter, StrikesCrossedOutCellsThrough)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    Table table = *edition.findTable(u"disclosure");
    for (GridBox &box : table.boxes) {
        if (box.kind == GridBox::Kind::Value) {
            box.kind = GridBox::Kind::CrossedOut;
            break;
        }
    }
    Layout layout;
    const Report report = zeroReport(QStringLiteral("2021"));
    const TableSetter setter(testFonts(), report, table, TableLook::official(table, {}), layout);
    Page page;
    setter.placePart(page, 0, setter.rows(), geometry::Top, 2);
    const auto isDiagonal = [](const Rule &rule) {
        return rule.from.x() != rule.to.x() && rule.from.y() != rule.to.y();
    };
    EXPECT_EQ(std::count_if(page.rules.cbegin(), page.rules.cend(), isDiagonal), 1);
}

/// "1.5" looks like the number of an entry, but it stands where a figure belongs.
TEST(TableSetter, PutsWhateverWasTypedIntoTheMiddleOfItsCell)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const CellId cell = cellOf(report.edition(), QStringLiteral("disclosure/licensing/decisions"));
    report.setCell(cell, {CellValue::notUnderstood(QStringLiteral("1.5")), Origin::Typed});
    const Layout layout = layOut(report, testFonts());
    for (const Page &page : layout.pages) {
        const auto isCell = [&](const auto &piece) {
            return piece.element >= 0 && layout.elements[piece.element].cell == cell;
        };
        const auto run = std::find_if(page.runs.cbegin(), page.runs.cend(), isCell);
        if (run == page.runs.cend())
            continue;
        const auto area = std::find_if(page.areas.cbegin(), page.areas.cend(), isCell);
        EXPECT_NEAR(run->origin.x() + run->characters[1].x, area->rectangle.center().x(), 3);
        return;
    }
    FAIL() << "the cell is on no page";
}

TEST(TableSetter, AlwaysMakesProgress)
{
    Layout layout;
    const Report report = zeroReport(QStringLiteral("2021"));
    for (const Table &table : report.edition().tables()) {
        const TableSetter setter(testFonts(), report, table, TableLook::official(table, {}), layout);
        int row = 0;
        for (int parts = 0; row < setter.rows(); ++parts) {
            const int end = setter.partEnd(row, 0, 2);
            ASSERT_GT(end, row);
            ASSERT_LE(end, setter.rows());
            row = end;
        }
    }
}

}  // namespace

}  // namespace kaibao
