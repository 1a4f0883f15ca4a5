// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/librarymodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace kaibao {

TEST(LibraryModelTest, KeepsTheContractOfItemModels)
{
    LibraryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ReportSummary report;
    report.id = static_cast<ReportId>(3);
    report.organisation = QStringLiteral("青石桥镇人民政府");
    report.year = 2025;
    model.setReports({report, ReportSummary()});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.reportAt(model.index(0, 0)), report.id);
}

TEST(LibraryModelTest, TellsUncheckedFromComplete)
{
    LibraryModel model;
    ReportSummary clean;
    clean.openFindings = 0;
    model.setReports({clean, ReportSummary()});
    EXPECT_EQ(model.index(0, LibraryModel::OpenFindings).data(), QStringLiteral("✓ complete"));
    EXPECT_EQ(model.index(1, LibraryModel::OpenFindings).data(), QStringLiteral("not checked"));
}

}  // namespace kaibao
