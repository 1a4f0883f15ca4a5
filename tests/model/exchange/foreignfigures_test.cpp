// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/foreignfigures.h"

#include "tests/support/reports.h"

#include <QJsonObject>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class ForeignFiguresTest : public testing::Test
{
protected:
    QJsonValue kept(const char *table) const
    {
        return report.unknown()[u"tables"].toObject()[QLatin1String(table)];
    }
    TableLabels labelsOf(QStringView table) const
    {
        return {*report.edition().findTable(table), report.edition(), testEditions(), Wordings::builtIn()};
    }

    Report report = Report(testEdition(QStringLiteral("2021")), 2023);
};

}  // namespace

TEST_F(ForeignFiguresTest, KeepARowOfAnotherFormByItsKeys)
{
    const TableLabels labels = labelsOf(u"requests");
    ForeignFigures figures(labels, report);
    const QStringList values = QStringLiteral(",1,2,3,4,5,6,21,").split(u',');
    figures.addRow(QStringLiteral("（六）其他处理"), values);
    const QJsonValue row = kept("requests")[u"other_handling"];
    EXPECT_EQ(row[u"natural_person"].toInt(), 1);
    EXPECT_EQ(row[u"total"].toInt(), 21);
    ASSERT_TRUE(figures.form());
    EXPECT_EQ(figures.form()->key(), QStringLiteral("2019"));
}

TEST_F(ForeignFiguresTest, KeepFiguresThatFitNoColumnsAsTheyStand)
{
    const TableLabels labels = labelsOf(u"requests");
    ForeignFigures figures(labels, report);
    figures.addRow(QStringLiteral("（六）其他处理"), {QStringLiteral("3"), QStringLiteral("4")});
    EXPECT_EQ(kept("requests")[u"other_handling"][u"typed"].toString(), QStringLiteral("3 | 4"));
}

TEST_F(ForeignFiguresTest, LeaveAloneWhatNoFormHas)
{
    const TableLabels labels = labelsOf(u"requests");
    ForeignFigures figures(labels, report);
    figures.addRow(QStringLiteral("（八）别的"), {QStringLiteral("3")});
    EXPECT_FALSE(figures.form());
    EXPECT_TRUE(report.unknown().isEmpty());
}

}  // namespace kaibao
