// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/balanceline.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(BalanceLineTest, FollowsTheReportAndWhatIsBeingTyped)
{
    Document document(balancedReport(QStringLiteral("2021"), 3));
    const CellId cell = cellOf(document.edition(), QStringLiteral("requests/new/other"));
    const qint64 figure = document.report().value(cell).number();
    BalanceLine line(document);
    line.setCell(cell);
    EXPECT_TRUE(line.text().endsWith(QStringLiteral(", balanced"))) << line.text().toStdString();
    line.showTyped(cell, QString::number(figure + 3));
    EXPECT_TRUE(line.text().endsWith(QStringLiteral("off by 3"))) << line.text().toStdString();
    EXPECT_EQ(document.report().value(cell).number(), figure);
    line.showTyped(cell, QStringLiteral("1,%1").arg(figure, 3, 10, QLatin1Char('0')));
    EXPECT_TRUE(line.text().endsWith(QStringLiteral("off by 1000"))) << line.text().toStdString();
    document.setCell(cell, CellValue::count(figure + 5), Origin::Typed);
    EXPECT_TRUE(line.text().endsWith(QStringLiteral("off by 5"))) << line.text().toStdString();
    document.undoStack().undo();
    EXPECT_TRUE(line.text().endsWith(QStringLiteral(", balanced")));
}

}  // namespace kaibao
