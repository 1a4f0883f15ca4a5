// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/textfieldsmodel.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kaibao {

TEST(TextFieldsModelTest, KeepsTheContractOfItemModels)
{
    Document document{Report(testEdition(QStringLiteral("2021")), 2025)};
    QObject parent;
    QList<TextFieldsModel *> models{TextFieldsModel::cover(document, &parent)};
    for (const Section &section : document.edition().sections()) {
        if (!section.narrative.isEmpty())
            models << TextFieldsModel::section(document, section, &parent);
    }
    ASSERT_EQ(models.size(), 4);
    for (TextFieldsModel *model : models) {
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int row = 0; row < model->rowCount(); ++row)
            EXPECT_TRUE(model->setData(model->index(row), QStringLiteral("2024")));
        document.undoStack().setIndex(0);
    }
}

TEST(TextFieldsModelTest, EditsTheReportAndFollowsUndo)
{
    Document document{Report(testEdition(QStringLiteral("2021")), 2025)};
    QObject parent;
    TextFieldsModel *cover = TextFieldsModel::cover(document, &parent);
    const QModelIndex name = cover->indexOf(field::OrganisationName);
    QSignalSpy spy(cover, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(cover->setData(name, QStringLiteral("青石桥镇人民政府")));
    EXPECT_EQ(document.report().organisation(), QStringLiteral("青石桥镇人民政府"));
    document.undoStack().undo();
    EXPECT_EQ(name.data(Qt::EditRole), QString());
    EXPECT_EQ(spy.count(), 2);
}

TEST(TextFieldsModelTest, HoldsTheYearAsANumber)
{
    Document document{Report(testEdition(QStringLiteral("2021")), 2025)};
    QObject parent;
    TextFieldsModel *cover = TextFieldsModel::cover(document, &parent);
    const QModelIndex year = cover->indexOf(TextFieldsModel::YearField);
    ASSERT_TRUE(cover->setData(year, 2023));
    EXPECT_EQ(document.report().year(), 2023);
    EXPECT_EQ(year.data(Qt::EditRole), 2023);
}

}  // namespace kaibao
