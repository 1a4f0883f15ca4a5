// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/suggestionsmodel.h"

#include "model/document/preview.h"
#include "tests/support/reports.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <algorithm>

namespace kaibao {

namespace {

class SuggestionsModelTest : public testing::Test
{
protected:
    SuggestionsModelTest()
        : document(balancedReport(QStringLiteral("2021"), 7)),
          model(document),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        cell = cellOf(document.edition(), QStringLiteral("requests/new/business"));
        right = document.report().value(cell);
    }

    void plant(const CellValue &value)
    {
        document.setCell(cell, value, Origin::Typed);
        const QList<Finding> open = document.checks().open();
        const auto found = std::find_if(open.begin(), open.end(), [this](const Finding &finding) {
            return finding.cells.contains(cell) && finding.rule != u"cells.blank" && finding.field.isEmpty();
        });
        ASSERT_NE(found, open.end());
        model.setFinding(*found);
        model.catchUp();
    }
    /// One equation of five cells: only the kind of slip can tell which is wrong.
    void plantAmbiguousSlip()
    {
        cell = cellOf(document.edition(), QStringLiteral("reviews/reconsideration/upheld"));
        plant(CellValue::count(document.report().value(cell).number() * 10 + 10));
    }
    void plantSlip() { plant(CellValue::count(right.number() + 90)); }

    Document document;
    SuggestionsModel model;
    QAbstractItemModelTester tester;
    CellId cell;
    CellValue right;
};

}  // namespace

TEST_F(SuggestionsModelTest, OffersTheFigureThatWasThere)
{
    EXPECT_EQ(model.rowCount(), 0);
    plantSlip();
    ASSERT_GT(model.rowCount(), 0);
    const QString first = model.index(0).data().toString();
    EXPECT_TRUE(first.endsWith(QStringLiteral("→ ") + right.text())) << first.toStdString();
    EXPECT_FALSE(model.index(0).data(SuggestionsModel::WhyRole).toString().isEmpty());
    EXPECT_FALSE(model.index(0).data(SuggestionsModel::DeducedRole).toBool());
}

TEST_F(SuggestionsModelTest, ShowsFirstAndAppliesTheSecondTime)
{
    plantSlip();
    const int steps = document.undoStack().count();
    model.activate(model.index(0));
    EXPECT_EQ(document.preview().value(cell), right);
    EXPECT_TRUE(model.index(0).data(SuggestionsModel::PreviewedRole).toBool());
    EXPECT_EQ(document.undoStack().count(), steps) << "only looked at";
    model.activate(model.index(0));
    EXPECT_EQ(document.report().value(cell), right);
    EXPECT_EQ(document.report().cell(cell).origin, Origin::Suggested);
    EXPECT_EQ(document.undoStack().count(), steps + 1);
    EXPECT_TRUE(document.undoStack().undoText().startsWith(QStringLiteral("Suggestion: ")));
}

TEST_F(SuggestionsModelTest, AnotherSuggestionIsLookedAtBeforeItIsApplied)
{
    plantAmbiguousSlip();
    ASSERT_GT(model.rowCount(), 1);
    model.activate(model.index(0));
    model.activate(model.index(1));
    EXPECT_TRUE(document.preview().isActive());
    EXPECT_FALSE(model.index(0).data(SuggestionsModel::PreviewedRole).toBool());
    document.preview().leave();
    model.activate(model.index(1));
    EXPECT_TRUE(document.preview().isActive()) << "left: shown anew, not applied";
}

TEST_F(SuggestionsModelTest, OffersABlankAsDeduced)
{
    plant(CellValue());
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0).data(SuggestionsModel::DeducedRole).toBool());
    EXPECT_TRUE(
        model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Deduced: ")));
}

TEST_F(SuggestionsModelTest, IsEmptyWhileTheReportChanges)
{
    plantSlip();
    model.activate(model.index(0));
    document.setCell(cell, CellValue::count(right.number() + 70), Origin::Typed);
    EXPECT_EQ(model.rowCount(), 0);
    model.catchUp();
    EXPECT_GT(model.rowCount(), 0);
    model.setFinding(std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace kaibao
