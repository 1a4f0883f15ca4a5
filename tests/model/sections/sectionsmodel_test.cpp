// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/sectionsmodel.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QModelIndex pageOf(const SectionsModel &model, const QString &key)
{
    return model.match(model.index(0), SectionsModel::KeyRole, key, 1, Qt::MatchExactly).value(0);
}

}  // namespace

TEST(SectionsModelTest, KeepsTheContractOfItemModels)
{
    Document document{Report(testEdition(QStringLiteral("2019")), 2019)};
    SectionsModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    document.setText(field::OrganisationName, QStringLiteral("某镇"));
    EXPECT_EQ(model.rowCount(), 8);
}

TEST(SectionsModelTest, CountsWhatIsFilledIn)
{
    Document document{Report(testEdition(QStringLiteral("2021")), 2025)};
    const SectionsModel model(document);
    const QModelIndex requests = pageOf(model, QStringLiteral("requests"));
    EXPECT_EQ(requests.data(SectionsModel::FilledRole), 0);
    EXPECT_EQ(requests.data(SectionsModel::WantedRole), 175);
    document.setCell(cellOf(document.edition(), QStringLiteral("requests/new/other")), CellValue::count(0),
                     Origin::Typed);
    EXPECT_EQ(requests.data(SectionsModel::FilledRole), 1);
    const QModelIndex overview = pageOf(model, QStringLiteral("overview"));
    document.setText(field::narrative(QStringLiteral("overview")), QStringLiteral(" \n"));
    EXPECT_EQ(overview.data(SectionsModel::FilledRole), 0) << "white space is no text";
    document.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("全年……"));
    EXPECT_EQ(overview.data(SectionsModel::FilledRole), 1);
}

TEST(SectionsModelTest, SendsEachFindingToItsPage)
{
    Document document(zeroReport(QStringLiteral("2021")));
    const SectionsModel model(document);
    document.setCell(cellOf(document.edition(), QStringLiteral("reviews/reconsideration/upheld")),
                     CellValue::count(2), Origin::Typed);
    const QModelIndex reviews = pageOf(model, QStringLiteral("reviews"));
    EXPECT_EQ(model.pageOf(document.checks().open().first()), reviews);
    EXPECT_EQ(reviews.data(SectionsModel::OpenRole), 1);
    EXPECT_EQ(reviews.data(SectionsModel::LevelRole), static_cast<int>(Level::Must));
    EXPECT_FALSE(pageOf(model, QStringLiteral("requests")).data(SectionsModel::LevelRole).isValid());
}

}  // namespace kaibao
