// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/tablesectionmodel.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSize>

#include <gtest/gtest.h>

namespace kaibao {

TEST(TableSectionModelTest, KeepsTheContractOfItemModels)
{
    for (const Edition &edition : testEditions().all()) {
        for (const Table &table : edition.tables()) {
            Document document{Report(edition, 2021)};
            TableSectionModel model(document, table.key);
            const QAbstractItemModelTester tester(&model,
                                                  QAbstractItemModelTester::FailureReportingMode::Fatal);
            for (const GridBox &box : table.boxes) {
                if (box.kind == GridBox::Kind::Value) {
                    EXPECT_TRUE(model.setData(model.indexOf(box.cell), QStringLiteral("1")));
                }
            }
            document.undoStack().setIndex(0);
        }
    }
}

TEST(TableSectionModelTest, CoversTheGridWithItsSpans)
{
    Document document(zeroReport(QStringLiteral("2021")));
    TableSectionModel model(document, QStringLiteral("requests"));
    int covered = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QSize span = model.index(row, column).data(TableSectionModel::SpanRole).toSize();
            covered += span.isValid() ? span.width() * span.height() : 0;
        }
    }
    EXPECT_EQ(covered, model.rowCount() * model.columnCount());
}

TEST(TableSectionModelTest, OpensOnlyValueCellsForTyping)
{
    Document document(zeroReport(QStringLiteral("2019")));
    TableSectionModel model(document, QStringLiteral("disclosure"));
    int editable = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            editable += model.index(row, column).flags().testFlag(Qt::ItemIsEditable) ? 1 : 0;
    }
    EXPECT_EQ(editable, 22);
    EXPECT_FALSE(model.setData(model.index(0, 0), QStringLiteral("1")));
}

TEST(TableSectionModelTest, MarksTheCellsOfAFailedRule)
{
    Document document(zeroReport(QStringLiteral("2021")));
    TableSectionModel model(document, QStringLiteral("requests"));
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex cell =
        model.indexOf(cellOf(document.edition(), QStringLiteral("requests/new/business")));
    ASSERT_TRUE(model.setData(cell, QStringLiteral("３")));
    EXPECT_EQ(spy.count(), 1);
    EXPECT_EQ(cell.data(), QStringLiteral("3"));
    EXPECT_EQ(cell.data(TableSectionModel::LevelRole), static_cast<int>(Level::Must));
    EXPECT_TRUE(
        cell.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("本年新收, 商业企业: 3")));
    const QModelIndex far =
        model.indexOf(cellOf(document.edition(), QStringLiteral("requests/granted/other")));
    EXPECT_FALSE(far.data(TableSectionModel::LevelRole).isValid());
}

TEST(TableSectionModelTest, ReadsThousandsSignsOnlyInTheirPlaces)
{
    struct Case
    {
        QString typed;
        CellValue value;
    };
    Document document{Report(testEdition(QStringLiteral("2021")), 2025)};
    TableSectionModel model(document, QStringLiteral("requests"));
    const CellId cell = cellOf(document.edition(), QStringLiteral("requests/new/business"));
    for (const auto &[typed, value] : {
             Case{QStringLiteral("1,234"), CellValue::count(1234)},
             Case{QStringLiteral("１，２３４"), CellValue::count(1234)},
             Case{QStringLiteral("1,23"), CellValue::notUnderstood(QStringLiteral("1,23"))},
             Case{QStringLiteral("１，２３"), CellValue::notUnderstood(QStringLiteral("１，２３"))},
             Case{QStringLiteral(" 1,23"), CellValue::notUnderstood(QStringLiteral(" 1,23"))},
         }) {
        EXPECT_TRUE(model.setData(model.indexOf(cell), typed));
        EXPECT_EQ(document.report().value(cell), value) << typed.toStdString();
        EXPECT_EQ(model.indexOf(cell).data(Qt::EditRole).toString(), value.text());
    }
}

TEST(TableSectionModelTest, DoesNotTakeOverATotalThatIsOnlyLookedAt)
{
    Document document{Report(testEdition(QStringLiteral("2021")), 2025)};
    TableSectionModel model(document, QStringLiteral("reviews"));
    const QModelIndex total =
        model.indexOf(cellOf(document.edition(), QStringLiteral("reviews/reconsideration/total")));
    EXPECT_TRUE(model.setData(total, QString()));
    EXPECT_EQ(total.data(TableSectionModel::OriginRole), static_cast<int>(Origin::Computed));
    EXPECT_TRUE(model.setData(total, QStringLiteral("4")));
    EXPECT_EQ(total.data(TableSectionModel::OriginRole), static_cast<int>(Origin::Typed));
}

TEST(TableSectionModelTest, TakesACarriedFigureThatIsTypedAgainAsConfirmed)
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    const CellId cell = cellOf(report.edition(), QStringLiteral("requests/carried_in/other"));
    report.setCell(cell, {CellValue::count(4), Origin::CarriedOver});
    Document document(report);
    TableSectionModel model(document, QStringLiteral("requests"));
    const QModelIndex index = model.indexOf(cell);
    EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("taken over")));
    EXPECT_TRUE(model.setData(index, QStringLiteral("4")));
    EXPECT_EQ(index.data(TableSectionModel::OriginRole), static_cast<int>(Origin::Confirmed));
    EXPECT_TRUE(model.setData(index, QStringLiteral("5")));
    EXPECT_EQ(index.data(TableSectionModel::OriginRole), static_cast<int>(Origin::Typed));
}

TEST(TableSectionModelTest, KnowsLastYearsFigures)
{
    Report old = zeroReport(QStringLiteral("2019"));
    type(old, QStringLiteral("disclosure/licensing/decisions"), QStringLiteral("128"));
    Document document(Report(testEdition(QStringLiteral("2021")), 2020), old);
    const TableSectionModel model(document, QStringLiteral("disclosure"));
    const auto before = [&](const QString &key) {
        return model.indexOf(cellOf(document.edition(), key)).data(TableSectionModel::PreviousRole);
    };
    EXPECT_EQ(before(QStringLiteral("disclosure/licensing/decisions")), QStringLiteral("128"));
    EXPECT_FALSE(before(QStringLiteral("disclosure/regulations/in_force")).isValid())
        << "the old form has no such cell";
}

}  // namespace kaibao
