// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/guide.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(GuideTest, KnowsEveryRowOfEveryEditionAndEveryArticleThatItNames)
{
    const Guide guide = Guide::builtIn();
    for (const Edition &edition : testEditions().all()) {
        for (const Cell &cell : edition.cells()) {
            const RowGuide row = guide.row(cell);
            EXPECT_FALSE(row.counts.isEmpty()) << cell.key().toStdString();
            EXPECT_FALSE(row.excludes.isEmpty()) << cell.key().toStdString();
            EXPECT_FALSE(row.articles.isEmpty()) << cell.key().toStdString();
            for (const QString &number : row.articles)
                EXPECT_FALSE(guide.article(number).isEmpty()) << number.toStdString();
        }
        for (const Section &section : edition.sections()) {
            for (const QString &number : guide.articlesOfSection(section.key))
                EXPECT_FALSE(guide.article(number).isEmpty()) << number.toStdString();
        }
    }
}

}  // namespace kaibao
