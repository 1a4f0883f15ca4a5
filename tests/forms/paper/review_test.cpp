// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/review.h"

#include "forms/paper/layout.h"
#include "forms/paper/pagegeometry.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class ReviewOfEdition : public testing::TestWithParam<const char *>
{
protected:
    const Report report = writtenReport(QString::fromLatin1(GetParam()));
    const Checks checks{report};
    const Review review{QStringLiteral("3F2A-91C0"),
                        QDateTime(QDate(2025, 1, 20), QTime(9, 30), Qt::UTC),
                        checks.open(),
                        checks.summary(),
                        std::nullopt,
                        std::nullopt};
    const Layout copy = layOut(report, testFonts(), {{}, &review});
    const Layout final = layOut(report, testFonts());
};

TEST_P(ReviewOfEdition, LeavesTheLinesOfTheReportWhereTheyAre)
{
    ASSERT_GT(copy.pages.size(), final.pages.size());
    for (qsizetype page = 0; page < final.pages.size(); ++page) {
        const QList<TextRun> &runs = final.pages[page].runs;
        for (qsizetype i = 0; i < runs.size(); ++i) {
            EXPECT_EQ(textOf(copy.pages[page].runs[i]), textOf(runs[i]));
            EXPECT_EQ(copy.pages[page].runs[i].origin.x(), runs[i].origin.x());
            EXPECT_NEAR(copy.pages[page].runs[i].origin.y(), runs[i].origin.y(), 2);
        }
    }
}

TEST_P(ReviewOfEdition, NumbersEveryCell)
{
    QString text;
    for (const Page &page : copy.pages)
        text += textOf(page) + u'\n';
    for (const Cell &cell : report.edition().cells()) {
        if (!cell.crossedOut) {
            EXPECT_TRUE(text.contains(cell.mark)) << cell.mark.toStdString();
        }
    }
}

TEST_P(ReviewOfEdition, IsStampedAndSaysWhichStateItShows)
{
    for (const Page &page : copy.pages) {
        EXPECT_TRUE(page.stamp);
        EXPECT_TRUE(textOf(page).contains(review.checksum));
    }
    for (const Page &page : final.pages) {
        EXPECT_FALSE(page.stamp);
        EXPECT_FALSE(textOf(page).contains(QStringLiteral("3F2A")));
        EXPECT_FALSE(textOf(page).contains(QStringLiteral("三-1-自")));
    }
}

TEST_P(ReviewOfEdition, StaysOnTheSheet)
{
    for (const Page &page : copy.pages) {
        for (const TextRun &run : page.runs) {
            EXPECT_GE(run.origin.x() + run.characters.first().x, geometry::Left - 0.01);
            EXPECT_LE(run.origin.x() + run.characters.last().x, geometry::Right);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Editions, ReviewOfEdition, testing::Values("2019", "2021"),
                         [](const testing::TestParamInfo<const char *> &parameter) {
                             return std::string(parameter.param);
                         });

TEST(Signature, StandsAtTheEndAboveItsDay)
{
    const Report report = writtenReport(QStringLiteral("2021"));
    const QString without = textOf(layOut(report, testFonts()).pages.last());
    const Layout layout = layOut(report, testFonts(), {QDate(2025, 1, 5), nullptr});
    QStringList lines = textOf(layout.pages.last()).split(u'\n');
    ASSERT_GE(lines.size(), 3);
    EXPECT_TRUE(lines.takeLast().startsWith(u'—'));
    EXPECT_EQ(lines.takeLast(), QStringLiteral("2025年1月5日"));
    EXPECT_EQ(lines.takeLast(), report.organisation());
    EXPECT_TRUE(without.startsWith(lines.join(u'\n')));
    const TextRun &day = layout.pages.last().runs[layout.pages.last().runs.size() - 2];
    const double end = day.origin.x() + day.characters.last().x + geometry::CharacterPitch;
    EXPECT_NEAR(end, geometry::Right - 4 * geometry::CharacterPitch, 1);
}

TEST(Signature, StaysOnTheSheetHoweverLongTheName)
{
    Report report = writtenReport(QStringLiteral("2021"));
    report.setText(
        field::OrganisationName,
        QStringLiteral("北方自治区某某县人民政府办公室（某某县外事办公室、某某县政务公开办公室）"));
    const Page page = layOut(report, testFonts(), {QDate(2025, 1, 5), nullptr}).pages.last();
    EXPECT_TRUE(textOf(page).contains(QStringLiteral(
        "北方自治区某某县人民政府办公室\n（某某县外事办公室、某某县政务公开办公室）\n2025年1月5日\n")));
    for (const TextRun &run : page.runs)
        EXPECT_GE(run.origin.x(), geometry::Left - 1);
}

/// Many clerks type it below the last section, and indent it with blanks.
TEST(Signature, StandsAtTheSamePlaceWhereItWasTyped)
{
    Report report = writtenReport(QStringLiteral("2021"));
    LayoutOptions options;
    options.signedOn = QDate(2025, 1, 5);
    const auto placeOfDay = [&](const LayoutOptions &chosen) {
        const Layout layout = layOut(report, testFonts(), chosen);
        for (const TextRun &run : layout.pages.last().runs) {
            if (textOf(run) == u"2025年1月5日")
                return run.origin;
        }
        return QPointF();
    };
    const QPointF asked = placeOfDay(options);
    const QString other = field::narrative(QStringLiteral("other"));
    report.setText(other, report.text(other) + QStringLiteral("　　青石河镇人民政府\n\n　　2025年1月5日\n"));
    ASSERT_FALSE(asked.isNull());
    EXPECT_EQ(placeOfDay({}), asked);
    report.setText(other, QStringLiteral("别处的人民政府\n2025年1月5日\n"));
    EXPECT_NE(placeOfDay({}), asked) << "not the name of this organisation";
}

/// Whatever room the last paragraph leaves on its page.
TEST(Signature, NeverStandsOnAPageWithoutText)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const QString problems = field::narrative(QStringLiteral("problems"));
    for (int lines = 1; lines <= 25; ++lines) {
        SCOPED_TRACE(lines);
        report.setText(problems, QStringLiteral("公").repeated(28 * lines));
        report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("无。").repeated(50));
        const Layout layout = layOut(report, testFonts(), {QDate(2025, 1, 5), nullptr});
        const QString last = textOf(layout.pages.last());
        EXPECT_TRUE(last.contains(QStringLiteral("2025年1月5日")));
        EXPECT_GE(last.count(QStringLiteral("无。")), 14) << "at least one line of text and a bit";
    }
}

}  // namespace

}  // namespace kaibao
