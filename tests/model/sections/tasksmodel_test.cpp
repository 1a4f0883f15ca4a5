// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/tasksmodel.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kaibao {

TEST(TasksModelTest, FollowsTheReport)
{
    Document document(sampleReport(QStringLiteral("2021-clean")));
    TasksModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    document.setCell(cellOf(document.edition(), QStringLiteral("disclosure/licensing/decisions")), {},
                     Origin::Typed);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("二、主动公开政府信息情况: 1 still blank"));
    document.setCell(cellOf(document.edition(), QStringLiteral("disclosure/penalties/decisions")), {},
                     Origin::Typed);
    EXPECT_EQ(model.index(0).data(TasksModel::CountRole), 2);
    document.setText(field::narrative(QStringLiteral("other")), {});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.inAll(), QStringLiteral("3 still blank"));
    document.undoStack().setIndex(0);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.inAll().isEmpty());
}

TEST(TasksModelTest, KeepsItsLinesWhileTheyStay)
{
    Document document(Report(testEdition(QStringLiteral("2021")), 2025));
    TasksModel model(document);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    document.setCell(cellOf(document.edition(), QStringLiteral("disclosure/licensing/decisions")),
                     CellValue::count(3), Origin::Typed);
    EXPECT_EQ(reset.count(), 0);
}

}  // namespace kaibao
