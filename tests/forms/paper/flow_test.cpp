// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/flow.h"

#include "forms/paper/characterclass.h"
#include "forms/paper/layout.h"
#include "model/exchange/reader.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QDir>

#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace kaibao {

namespace {

/// A line of running text as it stands on a page.
struct PrintedLine
{
    double base = 0;
    double left = 0;
    double right = 0;
    QString text;
};

/// The lines of each paragraph, page after page.
QList<QList<PrintedLine>> paragraphsOn(const Layout &layout)
{
    std::map<int, QList<PrintedLine>> paragraphs;
    for (const Page &page : layout.pages) {
        for (const TextRun &run : page.runs) {
            if (run.element < 0 || layout.elements[run.element].role != Element::Role::Paragraph)
                continue;
            QList<PrintedLine> &lines = paragraphs[run.element];
            const bool goesOn = !lines.isEmpty() && lines.last().base == run.origin.y()
                             && run.origin.x() + run.characters.first().x > lines.last().left;
            if (!goesOn)
                lines.append({run.origin.y(), run.origin.x() + run.characters.first().x, 0, {}});
            lines.last().text += textOf(run);
            lines.last().right = run.origin.x() + run.characters.last().x;
        }
    }
    QList<QList<PrintedLine>> result;
    for (const auto &[element, lines] : paragraphs)
        result.append(lines);
    return result;
}

void expectGoodEdges(const QList<PrintedLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<uint> text = lines[i].text.trimmed().toUcs4();
        if (text.isEmpty())
            continue;
        if (i > 0) {
            EXPECT_NE(characterClass(text.first()), CharacterClass::Closing) << lines[i].text.toStdString();
        }
        if (i + 1 < lines.size()) {
            EXPECT_NE(characterClass(text.last()), CharacterClass::Opening) << lines[i].text.toStdString();
            const bool number = isDigit(text.last()) && isDigit(lines[i + 1].text.toUcs4().first());
            EXPECT_FALSE(number) << lines[i].text.toStdString() << lines[i + 1].text.toStdString();
        }
    }
}

void expectOnTheGrid(const QList<PrintedLine> &lines)
{
    const double first =
        geometry::Top + (geometry::LinePitch - geometry::BodySize) / 2 + IdeographAscent * geometry::BodySize;
    for (const PrintedLine &line : lines) {
        const double number = (line.base - first) / geometry::LinePitch;
        EXPECT_NEAR(number, std::round(number), 1e-6) << line.text.toStdString();
        EXPECT_LT(number, geometry::LinesPerPage) << line.text.toStdString();
        EXPECT_LE(line.right, geometry::Right + 0.01) << line.text.toStdString();
    }
}

TEST(Flow, KeepsTheRulesOfTheGridInRealReports)
{
    KAIBAO_REQUIRE_SHARED(folder, QStringLiteral("reports"));
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.txt")});
    ASSERT_FALSE(files.isEmpty());
    int lines = 0;
    for (const QString &name : files) {
        SCOPED_TRACE(name.toStdString());
        const Result<ImportedReport> imported = readReportFile(QDir(folder).filePath(name), testEditions());
        ASSERT_TRUE(imported) << imported.error().message.toStdString();
        const Layout layout = layOut(imported->report, testFonts());
        for (const QList<PrintedLine> &paragraph : paragraphsOn(layout)) {
            expectOnTheGrid(paragraph);
            expectGoodEdges(paragraph);
            lines += static_cast<int>(paragraph.size());
        }
    }
    EXPECT_GT(lines, 300);
}

/// Full lines of real text end at the right edge; what cannot be parted may leave one in ten short of it.
TEST(Flow, FillsTheLinesOfRealReports)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/001.txt"));
    const Result<ImportedReport> imported = readReportFile(path, testEditions());
    ASSERT_TRUE(imported);
    int full = 0;
    int ragged = 0;
    for (const QList<PrintedLine> &paragraph : paragraphsOn(layOut(imported->report, testFonts()))) {
        for (qsizetype i = 0; i + 1 < paragraph.size(); ++i) {
            const double gap = geometry::Right - paragraph[i].right;
            ++(gap <= geometry::CharacterPitch + 0.01 ? full : ragged);
        }
    }
    EXPECT_GT(full, 60);
    EXPECT_LE(ragged * 10, full);
}

struct PageCount
{
    const char *sample;
    int pages;
};

class PageCountTest : public testing::TestWithParam<PageCount>
{};

TEST_P(PageCountTest, OfASampleStays)
{
    EXPECT_EQ(layOut(sampleReport(QLatin1String(GetParam().sample)), testFonts()).pages.size(),
              GetParam().pages);
}

INSTANTIATE_TEST_SUITE_P(Samples, PageCountTest,
                         testing::Values(PageCount{"2019-clean", 5}, PageCount{"2019-findings", 4},
                                         PageCount{"2021-clean", 7}, PageCount{"2021-findings", 6}));

}  // namespace

}  // namespace kaibao
