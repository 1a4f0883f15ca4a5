// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/reviewsheet.h"

#include "forms/paper/sheetsetter.h"
#include "forms/paper/sheettable.h"
#include "model/checks/explained.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Edition2021 = QStringLiteral("2021");
const QString NewTotal = QStringLiteral("requests/new/total");

Review reviewOf(const Report &report)
{
    const Checks checks(report);
    return {QStringLiteral("3F2A-91C0"),
            QDateTime(QDate(2025, 1, 20), QTime(9, 30), Qt::UTC),
            checks.open() + checks.explained(),
            checks.summary(),
            std::nullopt,
            std::nullopt};
}

TEST(ReviewSheet, ListsWhatIsOpenWithItsCellAndItsExplanation)
{
    Report report = writtenReport(Edition2021);
    type(report, NewTotal, QStringLiteral("9999"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("全年没有收取任何费用。\n"));
    const Checks checks(report);
    const auto explainable = std::find_if(checks.open().begin(), checks.open().end(),
                                          [](const Finding &finding) { return finding.isExplainable(); });
    ASSERT_NE(explainable, checks.open().end());
    report.setExplanations({explanationOf({report}, *explainable, QStringLiteral("两个科室合并"))});
    const QStringList rows = rowsOf(reviewSheet(report, reviewOf(report)).parts.first());
    ASSERT_GE(rows.size(), 2);
    EXPECT_TRUE(rows[0].startsWith(QStringLiteral("To mend | "))) << rows[0].toStdString();
    EXPECT_TRUE(rows.join(u'\n').contains(QStringLiteral("三-1-总")));
    const QStringList explained = rows.filter(QRegularExpression(QStringLiteral("^Explained")));
    ASSERT_EQ(explained.size(), 1);
    EXPECT_TRUE(explained[0].endsWith(QStringLiteral("Explanation: 两个科室合并")))
        << explained[0].toStdString();
}

TEST(ReviewSheet, PutsThisYearBesideLastYear)
{
    const Report report = writtenReport(Edition2021);
    Report lastYear = report;
    lastYear.setYear(2020);
    type(lastYear, NewTotal, QStringLiteral("5000"));
    type(lastYear, QStringLiteral("requests/new/other"), QString());
    Review review = reviewOf(report);
    review.lastYear = lastYear;
    const SheetPart part = reviewSheet(report, review).parts[1];
    const QString other = report.value(cellOf(report.edition(), QStringLiteral("requests/new/other"))).text();
    const qint64 total = report.value(cellOf(report.edition(), NewTotal)).number();
    const QStringList rows = rowsOf(part);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[0].startsWith(QStringLiteral("三-1-其"))) << rows[0].toStdString();
    EXPECT_TRUE(rows[0].endsWith(QStringLiteral("| (blank) | %1 | ").arg(other))) << rows[0].toStdString();
    EXPECT_TRUE(rows[1].endsWith(QStringLiteral("| 5000 | %1 | %2").arg(total).arg(total - 5000)))
        << rows[1].toStdString();
}

TEST(ReviewSheet, LeavesOutWhatOnlyOneOfTwoFormsHas)
{
    const Report report = writtenReport(Edition2021);
    Review review = reviewOf(report);
    review.lastYear = writtenReport(QStringLiteral("2019"));
    const SheetPart part = reviewSheet(report, review).parts[1];
    EXPECT_TRUE(part.sentence.contains(QStringLiteral("on one of the two forms only")))
        << part.sentence.toStdString();
    EXPECT_FALSE(rowsOf(part).join(u'\n').contains(QStringLiteral("对外公开总数量")));
    review.lastYear = report;
    EXPECT_FALSE(reviewSheet(report, review).parts[1].sentence.contains(QStringLiteral("two forms")));
}

TEST(ReviewSheet, CallsACellThatOnlyTheOldFormHasByItsName)
{
    const Report report = writtenReport(Edition2021);
    Review review = reviewOf(report);
    review.lastCopy = {writtenReport(QStringLiteral("2019")), QStringLiteral("0000-0001"), review.time};
    const QString rows = rowsOf(reviewSheet(report, review).parts[2]).join(u'\n');
    EXPECT_TRUE(rows.contains(QStringLiteral("规章: 对外公开总数量"))) << rows.toStdString();
    EXPECT_FALSE(rows.contains(QStringLiteral("disclosure"))) << "no key of a cell: " << rows.toStdString();
}

/// Its rows need not be seen together, as those of an official table.
TEST(ReviewSheet, LetsALongListBeginBelowTheTextAndGoOn)
{
    const Report report = writtenReport(Edition2021);
    const QList<QStringList> rows(30, {QStringLiteral("cell"), QStringLiteral("text")});
    const SheetPart list{QStringLiteral("List"), QStringLiteral("one\ntwo\nthree\nfour\nfive\nsix\n"),
                         sheetTable({{QStringLiteral("A"), 1, false}, {QStringLiteral("B"), 1, true}}, rows)};
    const Layout layout = layOutSheet(report, {QStringLiteral("Sheet"), {}, {list}, {}}, testFonts());
    ASSERT_EQ(layout.pages.size(), 2);
    EXPECT_GT(textOf(layout.pages[0]).count(QStringLiteral("cell")), 10);
    EXPECT_TRUE(textOf(layout.pages[1]).startsWith(QStringLiteral("List (continued)")));
}

TEST(ReviewSheet, ASecondListGoesOnUnderTheHeadingOfTheFirst)
{
    const Report report = writtenReport(Edition2021);
    const auto list = [](int rows) {
        return sheetTable({{QStringLiteral("A"), 1, true}},
                          QList<QStringList>(rows, {QStringLiteral("cell")}));
    };
    const QList<SheetPart> parts{{QStringLiteral("List"), {}, list(2)}, {{}, {}, list(40)}};
    const Layout layout = layOutSheet(report, {QStringLiteral("Sheet"), {}, parts, {}}, testFonts());
    ASSERT_EQ(layout.pages.size(), 2);
    EXPECT_TRUE(textOf(layout.pages[1]).startsWith(QStringLiteral("List (continued)")));
}

TEST(ReviewSheet, ShowsALongTextWholeAndInOneSize)
{
    QString text;
    for (int sentence = 0; sentence < 300; ++sentence)
        text += QStringLiteral("第%1句话，𠮷镇共三件。").arg(sentence);
    const SheetPart list{
        QStringLiteral("List"),
        {},
        sheetTable({{QStringLiteral("A"), 1, true}, {QStringLiteral("B"), 3, true}}, {{text, QString()}})};
    EXPECT_EQ(withoutSpaces(rowsOf(list).join(QString())).remove(u'|'), text);
    const Layout layout =
        layOutSheet(writtenReport(Edition2021), {QStringLiteral("Sheet"), {}, {list}, {}}, testFonts());
    EXPECT_GT(layout.pages.size(), 2);
    for (const Page &page : layout.pages) {
        for (const TextRun &run : page.runs) {
            EXPECT_LE(run.origin.y(),
                      geometry::Bottom + geometry::PageNumberDistance + geometry::PageNumberSize);
            if (textOf(run).contains(u'第')) {
                EXPECT_EQ(run.font.pixelSize(), SheetTableSize);
                EXPECT_LE(run.origin.y(), geometry::Bottom);
            }
        }
    }
}

/// However much stands above it.
TEST(ReviewSheet, KeepsASentenceWithTheListBelowIt)
{
    const Report report = writtenReport(Edition2021);
    const QList<QStringList> rows(9, {QStringLiteral("cell")});
    const SheetPart list{QStringLiteral("List"), QStringLiteral("sentence"),
                         sheetTable({{QStringLiteral("A"), 1, false}}, rows)};
    Sheet sheet{QStringLiteral("Sheet"), {}, {list}, {}};
    for (int lines = 1; lines <= 25; ++lines) {
        sheet.sentence += QStringLiteral("line\n");
        for (const Page &page : layOutSheet(report, sheet, testFonts()).pages) {
            const QString text = textOf(page);
            EXPECT_EQ(text.contains(QStringLiteral("sentence")),
                      text.contains(QStringLiteral("cell")) && !text.contains(QStringLiteral("(continued)")))
                << lines;
        }
    }
}

/// Wherever the lines to write on come to stand, the place to sign is below them.
TEST(ReviewSheet, NeverPartsThePlaceToSignFromTheLinesAboveIt)
{
    const Report report = writtenReport(Edition2021);
    Sheet sheet{QStringLiteral("Sheet"), {}, {}, QStringLiteral("Remarks")};
    for (int lines = 1; lines <= 25; ++lines) {
        sheet.sentence += QStringLiteral("line\n");
        const Layout layout = layOutSheet(report, sheet, testFonts());
        const QString last = textOf(layout.pages.last());
        EXPECT_TRUE(last.contains(QStringLiteral("Remarks"))) << lines;
        EXPECT_TRUE(last.contains(QStringLiteral("Signature"))) << lines;
    }
}

TEST(ReviewSheet, TellsWhatChangedSinceTheLastCopy)
{
    const Report report = writtenReport(Edition2021);
    Report before = report;
    type(before, NewTotal, QStringLiteral("1"));
    before.setText(field::narrative(QStringLiteral("other")), QStringLiteral("没有其他事项。\n"));
    Review review = reviewOf(report);
    review.lastCopy = {before, QStringLiteral("0000-0001"), review.time};
    const QList<SheetPart> parts = reviewSheet(report, review).parts;
    ASSERT_EQ(parts.size(), 4);
    EXPECT_TRUE(parts[2].sentence.contains(QStringLiteral("0000-0001")));
    EXPECT_EQ(rowsOf(parts[2]).size(), 1);
    EXPECT_FALSE(parts[3].sentence.isEmpty()) << "the list may begin a page";
    const QStringList sentences = rowsOf(parts[3]);
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_EQ(sentences[0], QStringLiteral("Removed | 六、其他需要报告的事项 | 没有其他事项。"));
    EXPECT_EQ(sentences[1], QStringLiteral("Added | 六、其他需要报告的事项 | 全年收取信息处理费0元。"));
}

TEST(ReviewSheet, SaysThatThereIsNothingToCompareWith)
{
    const Report report = writtenReport(Edition2021);
    Review review = reviewOf(report);
    const QList<SheetPart> parts = reviewSheet(report, review).parts;
    ASSERT_EQ(parts.size(), 3);
    EXPECT_TRUE(parts[1].sentence.startsWith(QStringLiteral("There is no report of last year")));
    EXPECT_TRUE(parts[2].sentence.startsWith(QStringLiteral("This is the first review copy")));
    review.lastCopy = {report, review.checksum, review.time};
    EXPECT_TRUE(reviewSheet(report, review).parts[2].sentence.startsWith(QStringLiteral("Nothing changed")));
}

}  // namespace

}  // namespace kaibao
