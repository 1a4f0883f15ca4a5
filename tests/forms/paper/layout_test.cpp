// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/layout.h"

#include "forms/paper/pagegeometry.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace kaibao {

namespace {

Report narrativeReport(const QString &overview)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::narrative(QStringLiteral("overview")), overview);
    return report;
}

/// The lines of the grid, from 0, on which the page has text of the body's size.
std::set<int> bodyLines(const Page &page)
{
    std::set<int> lines;
    for (const TextRun &run : page.runs) {
        if (run.font.pixelSize() != geometry::BodySize)
            continue;
        const double base = (geometry::LinePitch - geometry::BodySize) / 2 + 0.88 * geometry::BodySize;
        const double line = (run.origin.y() - geometry::Top - base) / geometry::LinePitch;
        EXPECT_NEAR(line, std::round(line), 1e-6) << "a base line off the grid";
        lines.insert(static_cast<int>(std::lround(line)));
    }
    return lines;
}

int elementWithText(const Layout &layout, const QString &text)
{
    for (int i = 0; i < layout.elements.size(); ++i) {
        if (layout.elements[i].text == text)
            return i;
    }
    return -1;
}

TEST(Layout, FillsAPageWithTwentyTwoLinesOfTwentyEightCharacters)
{
    const Layout layout = layOut(narrativeReport(QStringLiteral("公").repeated(28 * 60)), testFonts());
    ASSERT_GT(layout.pages.size(), 2);
    const Page &full = layout.pages[1];
    EXPECT_EQ(bodyLines(full).size(), 22U);
    for (const TextRun &run : full.runs) {
        if (run.element < 0)
            continue;
        EXPECT_EQ(run.characters.size(), 28);
        EXPECT_NEAR(run.origin.x(), geometry::Left, 1e-6);
        for (qsizetype i = 0; i < run.characters.size(); ++i)
            EXPECT_NEAR(run.characters[i].x, static_cast<double>(i) * geometry::CharacterPitch, 1e-6);
    }
}

TEST(Layout, NeverLeavesOneLineOfAParagraphAlone)
{
    for (int length = 30; length < 400; length += 23) {
        SCOPED_TRACE(length);
        const QString paragraph = QStringLiteral("信").repeated(length) + u'\n';
        const Layout layout = layOut(narrativeReport(paragraph.repeated(40)), testFonts());
        for (int element = 0; element < layout.elements.size(); ++element) {
            if (layout.elements[element].role != Element::Role::Paragraph)
                continue;
            QList<qsizetype> linesByPage;
            for (const Page &page : layout.pages) {
                qsizetype lines = 0;
                for (const TextRun &run : page.runs)
                    lines += run.element == element ? 1 : 0;
                if (lines > 0)
                    linesByPage.append(lines);
            }
            if (linesByPage.size() > 1) {
                EXPECT_GE(linesByPage.first(), 2);
                EXPECT_GE(linesByPage.last(), 2);
            }
        }
    }
}

TEST(Layout, KeepsAHeadingWithWhatFollowsIt)
{
    const QString heading = QStringLiteral("五、存在的主要问题及改进情况");
    for (int lines = 1; lines < 30; ++lines) {
        SCOPED_TRACE(lines);
        Report report = narrativeReport(QStringLiteral("短\n").repeated(lines));
        report.setText(field::narrative(QStringLiteral("problems")), QStringLiteral("问题").repeated(100));
        report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("没有。"));
        const Layout layout = layOut(report, testFonts());
        for (const Page &page : layout.pages) {
            for (qsizetype i = 0; i < page.runs.size(); ++i) {
                const int element = page.runs[i].element;
                if (element < 0 || layout.elements[element].role != Element::Role::Heading)
                    continue;
                // What follows on the same page belongs to the report, not to the page's foot.
                ASSERT_LT(i + 1, page.runs.size());
                EXPECT_GE(page.runs[i + 1].element, 0) << layout.elements[element].text.toStdString();
            }
        }
        EXPECT_GE(elementWithText(layout, heading), 0);
    }
}

TEST(Layout, KeepsAHeadAloneWithItsText)
{
    const QStringList heads{QStringLiteral("（一）主动公开"), QStringLiteral("1.建设专栏")};
    for (int lines = 1; lines < 30; ++lines) {
        SCOPED_TRACE(lines);
        const QString text = QStringLiteral("公开").repeated(40) + QStringLiteral("。\n");
        const Layout layout = layOut(
            narrativeReport(QStringLiteral("短。\n").repeated(lines) + heads.join(u'\n') + u'\n' + text),
            testFonts());
        for (const Page &page : layout.pages) {
            const QString lastLine = textOf(page).split(u'\n').value(textOf(page).count(u'\n') - 1);
            EXPECT_FALSE(heads.contains(lastLine)) << lastLine.toStdString();
        }
    }
}

TEST(Layout, NumbersThePagesOutside)
{
    const Layout layout = layOut(narrativeReport(QStringLiteral("公").repeated(3000)), testFonts());
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        const TextRun &number = layout.pages[i].runs.last();
        EXPECT_EQ(textOf(number), QStringLiteral("— %1 —").arg(i + 1));
        EXPECT_EQ(number.font.pixelSize(), geometry::PageNumberSize);
        EXPECT_GT(number.origin.y() - geometry::PageNumberSize, geometry::Bottom);
        const bool right = number.origin.x() > geometry::SheetWidth / 2;
        EXPECT_EQ(right, i % 2 == 0);
        if (!right) {
            EXPECT_NEAR(number.origin.x(), geometry::Left + geometry::PageNumberSize, 1e-6);
        }
    }
}

TEST(Layout, SetsHeadingsAndHeadsInTheirOwnFaces)
{
    const Layout layout = layOut(writtenReport(QStringLiteral("2021")), testFonts());
    QHash<QString, QString> faces;  // by the text of a run
    for (const Page &page : layout.pages) {
        for (const TextRun &run : page.runs)
            faces.insert(textOf(run), run.font.familyName());
    }
    EXPECT_EQ(faces.value(QStringLiteral("青石河镇人民政府")), QStringLiteral("FandolSong"));
    EXPECT_EQ(faces.value(QStringLiteral("一、总体情况")), QStringLiteral("FandolHei"));
    EXPECT_EQ(faces.value(QStringLiteral("（一）主动公开情况。")), QStringLiteral("FandolKai"));
    EXPECT_EQ(faces.value(QStringLiteral("全年收取信息处理费0元。")), QStringLiteral("FandolFang"));
}

class LayoutOfEdition : public testing::TestWithParam<const char *>
{
protected:
    QString edition() const { return QString::fromLatin1(GetParam()); }
};

TEST_P(LayoutOfEdition, PrintsEveryCellAsItStands)
{
    Report report = zeroReport(edition());
    const QList<CellId> cells{CellId(0), CellId(20), CellId(40)};
    report.setCell(cells[0], {CellValue(), Origin::Typed});
    report.setCell(cells[1], {CellValue::count(123456), Origin::Typed});
    report.setCell(cells[2], {CellValue::notUnderstood(QStringLiteral("22（修订16）")), Origin::Typed});
    const Layout layout = layOut(report, testFonts());
    for (int element = 0; element < layout.elements.size(); ++element) {
        const CellId cell = layout.elements[element].cell;
        if (cell != CellId::None) {
            EXPECT_EQ(textOf(layout, element), report.value(cell).text());
        }
    }
    EXPECT_TRUE(layout.overflows.isEmpty());
    EXPECT_TRUE(layout.missingCharacters.isEmpty());
}

TEST_P(LayoutOfEdition, StaysInsideTheTypeArea)
{
    const Layout layout = layOut(writtenReport(edition()), testFonts());
    for (const Page &page : layout.pages) {
        for (const TextRun &run : page.runs) {
            EXPECT_GE(run.origin.x() + run.characters.first().x, geometry::Left - 0.01);
            EXPECT_LE(run.origin.x() + run.characters.last().x, geometry::Right);
            if (run.element >= 0) {
                EXPECT_LE(run.origin.y(), geometry::Bottom);
            }
        }
        for (const Rule &rule : page.rules) {
            EXPECT_GE(rule.from.x(), geometry::Left - 0.51);
            EXPECT_LE(rule.to.y(), geometry::Bottom + 0.51);
        }
    }
}

TEST_P(LayoutOfEdition, PutsEachTableOnOnePage)
{
    const Layout layout = layOut(writtenReport(edition()), testFonts());
    QHash<int, int> pages;
    for (const Page &page : layout.pages) {
        for (const Area &area : page.areas)
            pages[area.element] += layout.elements[area.element].role == Element::Role::Table ? 1 : 0;
    }
    for (int element = 0; element < layout.elements.size(); ++element) {
        if (layout.elements[element].role == Element::Role::Table) {
            EXPECT_EQ(pages.value(element), 1) << layout.elements[element].text.toStdString();
        }
    }
}

/// The part of a page that a table takes.
QRectF placeOf(const Layout &layout, const QString &table)
{
    const int element = elementWithText(layout, table);
    for (const Page &page : layout.pages) {
        for (const Area &area : page.areas) {
            if (area.element == element)
                return area.rectangle;
        }
    }
    return {};
}

TEST(Layout, LetsATableGrowIntoWhatItsPageWouldLeaveEmpty)
{
    const Layout layout = layOut(narrativeReport(QStringLiteral("公").repeated(28 * 18)), testFonts());
    const QRectF alone = placeOf(layout, QStringLiteral("主动公开政府信息情况表"));
    EXPECT_NEAR(alone.top(), geometry::Top + geometry::LinePitch, 0.01) << "below its heading";
    EXPECT_GT(alone.bottom(), geometry::Bottom - geometry::LinePitch);
    EXPECT_LE(alone.bottom(), geometry::Bottom + 0.01);
    const QRectF followed = placeOf(layout, QStringLiteral("政府信息公开行政复议、行政诉讼情况表"));
    EXPECT_LT(followed.height(), 6 * geometry::LinePitch) << "text follows on its page";
}

INSTANTIATE_TEST_SUITE_P(Editions, LayoutOfEdition, testing::Values("2019", "2021"),
                         [](const testing::TestParamInfo<const char *> &parameter) {
                             return std::string(parameter.param);
                         });

TEST(Layout, TellsOfFiguresThatDoNotFitAndOfMissingCharacters)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("requests/new/natural_person"), QStringLiteral("999999999"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("\U000F0000"));
    const Layout layout = layOut(report, testFonts());
    ASSERT_EQ(layout.overflows.size(), 1);
    EXPECT_EQ(layout.overflows[0].cell,
              cellOf(report.edition(), QStringLiteral("requests/new/natural_person")));
    EXPECT_EQ(layout.missingCharacters, QList<char32_t>{0xF0000});
}

TEST(Layout, SetsAnEmptyReport)
{
    const Report report(testEdition(QStringLiteral("2021")), 2025);
    const Layout layout = layOut(report, testFonts());
    EXPECT_EQ(textOf(layout, 0), QStringLiteral("2025年政府信息公开工作年度报告"));
    EXPECT_EQ(layout.pages.size(), 3);
}

}  // namespace

}  // namespace kaibao
