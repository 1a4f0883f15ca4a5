// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/importing/importmodel.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

ImportedReport imported()
{
    ImportedReport read{Report(testEdition(QStringLiteral("2021")), 2023), {}, {}};
    const CellId found = cellOf(read.report.edition(), QStringLiteral("requests/new/natural_person"));
    read.report.setCell(found, {CellValue::count(21), Origin::Imported});
    read.report.setText(field::OrganisationName, QStringLiteral("青石桥镇"));
    read.sources.insert(found, {Confidence::Doubtful, QStringLiteral("一、本年新收 | 21")});
    return read;
}

int rowOf(const ImportModel &model, const QString &mark)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ImportModel::Place).data().toString().startsWith(mark + u' '))
            return row;
    }
    return -1;
}

QString markOf(const QString &key)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    return edition.cell(cellOf(edition, key)).mark;
}

}  // namespace

TEST(ImportModelTest, ShowsOldAndNewAndHowSure)
{
    Report open(testEdition(QStringLiteral("2021")), 2023);
    type(open, QStringLiteral("requests/new/natural_person"), QStringLiteral("7"));
    ImportModel model(imported(), open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int row = rowOf(model, markOf(QStringLiteral("requests/new/natural_person")));
    ASSERT_GE(row, 0);
    EXPECT_EQ(model.index(row, ImportModel::Before).data().toString(), QStringLiteral("7"));
    EXPECT_EQ(model.index(row, ImportModel::Found).data().toString(), QStringLiteral("21"));
    EXPECT_EQ(model.index(row, ImportModel::Certainty).data().toString(), QStringLiteral("please check"));
    EXPECT_EQ(model.index(row, ImportModel::Found).data(ImportModel::SourceRole).toString(),
              QStringLiteral("一、本年新收 | 21"));
}

TEST(ImportModelTest, TakesOnlyWhatIsTickedAndErasesNothing)
{
    Report open(testEdition(QStringLiteral("2021")), 2023);
    type(open, QStringLiteral("requests/new/business"), QStringLiteral("3"));
    ImportedReport read = imported();
    read.report.setCell(cellOf(open.edition(), QStringLiteral("requests/new/business")),
                        {CellValue(), Origin::Imported});
    ImportModel model(read, open);
    EXPECT_EQ(model.change(open).cells.size(), 1);
    EXPECT_EQ(model.change(open).texts.size(), 1);
    const int row = rowOf(model, markOf(QStringLiteral("requests/new/natural_person")));
    model.setData(model.index(row, ImportModel::Place), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(model.change(open).cells.size(), 0);
}

TEST(ImportModelTest, TakesTheKindOfTheBodyThatWasConcluded)
{
    ImportedReport read = imported();
    const OrganisationKind &township = read.report.edition().organisationKinds().first();
    read.report.setText(field::OrganisationKind, township.key);
    const ImportModel model(read, std::nullopt);
    constexpr int row = 1;  // below the name
    ASSERT_EQ(model.index(row, ImportModel::Place).data().toString(), QStringLiteral("Kind"));
    EXPECT_EQ(model.index(row, ImportModel::Found).data().toString(), township.label);
    EXPECT_EQ(model.index(row, ImportModel::Found).data(ImportModel::SourceRole).toString(), QString());
    const Report fresh(read.report.edition(), 2023);
    Report taken = fresh;
    apply(taken, model.change(fresh));
    EXPECT_EQ(taken.text(field::OrganisationKind), township.key);
}

TEST(ImportModelTest, LeavesTheKindThatAPersonChose)
{
    ImportedReport read = imported();
    read.report.setText(field::OrganisationKind, read.report.edition().organisationKinds().first().key);
    Report open(read.report.edition(), 2023);
    open.setText(field::OrganisationKind, read.report.edition().organisationKinds().last().key);
    const ImportModel model(read, open);
    Report taken = open;
    apply(taken, model.change(open));
    EXPECT_EQ(taken.text(field::OrganisationKind), open.text(field::OrganisationKind));
}

TEST(ImportModelTest, FiguresPutByHandStayInTheirRowOfTheForm)
{
    const Report open(testEdition(QStringLiteral("2021")), 2023);
    ImportModel model(imported(), open);
    const int row = rowOf(model, markOf(QStringLiteral("reviews/litigation_after_reconsideration/upheld")));
    const QStringList figures{QStringLiteral("1"), QStringLiteral("2"),  QStringLiteral("3"),
                              QStringLiteral("4"), QStringLiteral("10"), QStringLiteral("99")};
    EXPECT_EQ(model.place(row, figures), 5);
    Report after = open;
    apply(after, model.change(open));
    EXPECT_EQ(
        after.value(cellOf(open.edition(), QStringLiteral("reviews/litigation_after_reconsideration/total")))
            .text(),
        QStringLiteral("10"));
    EXPECT_EQ(model.place(0, figures), 0) << "a text takes no figures";
}

TEST(ImportModelTest, AFigureCanBeCorrected)
{
    const Report open(testEdition(QStringLiteral("2021")), 2023);
    ImportModel model(imported(), open);
    const int row = rowOf(model, markOf(QStringLiteral("requests/new/natural_person")));
    EXPECT_TRUE(model.setData(model.index(row, ImportModel::Found), QStringLiteral("12")));
    EXPECT_FALSE(model.setData(model.index(row, ImportModel::Before), QStringLiteral("12")));
    EXPECT_EQ(model.change(open).cells.first().after.value, CellValue::count(12));
}

}  // namespace kaibao
