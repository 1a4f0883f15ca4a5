// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/findingsmodel.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace kaibao {

TEST(FindingsModelTest, KeepsTheContractOfItemModelsWhileFindingsComeAndGo)
{
    Document document(balancedReport(QStringLiteral("2021"), 5));
    FindingsModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(5);
    for (int step = 0; step < 300; ++step) {
        const auto cell = static_cast<CellId>(random.bounded(int(document.edition().cells().size())));
        const CellValue value = random.bounded(5) == 0 ? CellValue() : CellValue::count(random.bounded(5));
        document.setCell(cell, value, Origin::Typed);
        const QList<Finding> &open = document.checks().open();
        ASSERT_EQ(model.rowCount(), open.size());
        for (int row = 0; row < open.size(); ++row)
            ASSERT_EQ(model.finding(model.index(row)), open[row]);
    }
    document.undoStack().setIndex(0);
    EXPECT_EQ(model.rowCount(), document.checks().open().size());
}

TEST(FindingsModelTest, KeepsASelectedFindingThroughAnEditElsewhere)
{
    Document document(zeroReport(QStringLiteral("2021")));
    FindingsModel model(document);
    document.setCell(cellOf(document.edition(), QStringLiteral("requests/new/other")), CellValue::count(1),
                     Origin::Typed);
    const QPersistentModelIndex selected = model.index(0);
    const QString sentence = selected.data().toString();
    document.setCell(cellOf(document.edition(), QStringLiteral("reviews/reconsideration/upheld")),
                     CellValue::count(1), Origin::Typed);
    EXPECT_TRUE(selected.isValid());
    EXPECT_EQ(selected.data().toString(), sentence);
}

}  // namespace kaibao
