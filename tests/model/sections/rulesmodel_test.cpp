// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/rulesmodel.h"

#include "model/checks/catalogue.h"
#include "tests/support/reports.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString standingOf(const RulesModel &model, const QString &rule)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, RulesModel::Id).data().toString() == rule)
            return model.index(row, RulesModel::Standing).data().toString();
    }
    return QStringLiteral("no such rule");
}

}  // namespace

TEST(RulesModel, ListsTheCatalogueAndHowItStands)
{
    Document document(balancedReport(QStringLiteral("2021"), 3));
    RulesModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), catalogueOf(document.edition()).size());
    const QString rule = QStringLiteral("requests.balance");
    EXPECT_EQ(standingOf(model, rule), QStringLiteral("7 passed"));
    document.setCell(cellOf(document.edition(), QStringLiteral("requests/new/total")),
                     CellValue::count(12345), Origin::Typed);
    EXPECT_EQ(standingOf(model, rule), QStringLiteral("1 failed, 6 passed"));
    document.setCell(cellOf(document.edition(), QStringLiteral("requests/new/total")), {}, Origin::Typed);
    EXPECT_EQ(standingOf(model, rule), QStringLiteral("1 not assessed, 6 passed"));
}

}  // namespace kaibao
