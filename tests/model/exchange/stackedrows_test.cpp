// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/contentreader.h"
#include "model/exchange/writers/blocks.h"
#include "tests/model/exchange/textfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// Every cell of the table in a line of its own, as many pages and word processors hand it out.
QString stacked(const Report &report, const Table &table, bool numbersApart)
{
    QString text;
    for (const GridBox &box : table.boxes) {
        QString cell = boxText(report, box);
        if (numbersApart && box.rowSpan > 1 && cell.startsWith(u'（'))
            cell.replace(u'）', QStringLiteral("）\n"));
        text += cell + u'\n';
    }
    return text;
}

class StackedRowsTest : public testing::TestWithParam<bool>
{};

TEST_P(StackedRowsTest, FindEveryFigure)
{
    for (const QString &edition : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        const Report report = balancedReport(edition, 3);
        QString text = QStringLiteral("%1年政府信息公开工作年度报告\n").arg(report.year());
        for (const Section &section : report.edition().sections()) {
            text += section.title + u'\n';
            if (const Table *table = report.edition().findTable(section.table))
                text += stacked(report, *table, GetParam());
        }
        const Result<ImportedReport> read = readText(text.toUtf8(), testEditions());
        ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
        EXPECT_EQ(read->notPlaced, QStringList());
        EXPECT_EQ(differences(read->report, report), QStringList());
    }
}

INSTANTIATE_TEST_SUITE_P(NumbersApart, StackedRowsTest, testing::Bool());

}  // namespace

}  // namespace kaibao
