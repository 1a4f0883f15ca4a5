// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/importing/importreview.h"

#include "tests/support/reports.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

namespace kaibao {

struct OpenReportCase
{
    const char *name;
    const char *edition;
    int year;
    QList<const char *> says;
    bool canGoIntoIt;
};

class ImportReviewTest : public testing::TestWithParam<OpenReportCase>
{};

TEST_P(ImportReviewTest, SaysHowTheFileGoesWithTheOpenReport)
{
    const ImportedReport read{Report(testEdition(QStringLiteral("2021")), 2023), {}, {}};
    const Report open(testEdition(QString::fromLatin1(GetParam().edition)), GetParam().year);
    const ImportReview review(read, open);
    EXPECT_EQ(review.findChild<QPushButton *>(QStringLiteral("openReportButton")) != nullptr,
              GetParam().canGoIntoIt);
    QStringList words;
    for (const QLabel *label : review.findChildren<QLabel *>())
        words << label->text();
    EXPECT_EQ(words.filter(QStringLiteral("the open one is for")).size()
                  + words.filter(QStringLiteral("on another form")).size(),
              GetParam().says.size());
    for (const char *sentence : GetParam().says)
        EXPECT_EQ(words.filter(QLatin1String(sentence)).size(), 1) << sentence;
}

INSTANTIATE_TEST_SUITE_P(
    OpenReports, ImportReviewTest,
    testing::Values(OpenReportCase{"OfTheSameYear", "2021", 2023, {}, true},
                    OpenReportCase{"OfAnotherYear", "2021", 2024, {"2023, the open one is for 2024"}, true},
                    OpenReportCase{"OnAnotherForm", "2019", 2023, {"on another form"}, false},
                    OpenReportCase{"OfAnotherYearOnAnotherForm",
                                   "2019",
                                   2020,
                                   {"2023, the open one is for 2020", "on another form"},
                                   false}),
    [](const auto &test) { return test.param.name; });

TEST(ImportReviewWithoutReportTest, OffersANewReportAlone)
{
    const ImportReview review({Report(testEdition(QStringLiteral("2021")), 2023), {}, {}}, std::nullopt);
    EXPECT_TRUE(review.findChild<QPushButton *>(QStringLiteral("newReportButton")));
    EXPECT_FALSE(review.findChild<QPushButton *>(QStringLiteral("openReportButton")));
}

TEST(ImportReviewWithoutReportTest, LeavesMoreRoomToWhatWasReadThanToTheFileInASmallWindowToo)
{
    ImportReview review({Report(testEdition(QStringLiteral("2021")), 2023), {}, {}}, std::nullopt);
    review.resize(720, 480);
    review.show();
    const auto *file = review.findChild<QPlainTextEdit *>();
    const auto *cells = review.findChild<QTableView *>();
    ASSERT_TRUE(file && cells);
    EXPECT_GT(cells->width(), file->width());
}

}  // namespace kaibao
