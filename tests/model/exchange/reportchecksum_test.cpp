// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportchecksum.h"

#include "tests/support/reports.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace kaibao {

TEST(ReportChecksum, TellsOneStateFromAnother)
{
    Report report = balancedReport(QStringLiteral("2021"), 4);
    const QString before = shortChecksum(report);
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^[0-9A-F]{4}-[0-9A-F]{4}$")).match(before).hasMatch());
    EXPECT_EQ(shortChecksum(balancedReport(QStringLiteral("2021"), 4)), before);
    type(report, QStringLiteral("requests/new/other"), QStringLiteral("999"));
    EXPECT_NE(shortChecksum(report), before);
}

}  // namespace kaibao
