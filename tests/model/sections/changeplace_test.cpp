// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/changeplace.h"

#include "model/sections/notesmodel.h"
#include "model/sections/textfieldsmodel.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

Report lastYear()
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setYear(report.year() - 1);
    return report;
}

class ChangePlaceTest : public testing::Test
{
protected:
    ChangePlaceTest() : document(zeroReport(QStringLiteral("2021")), lastYear())
    {
        QObject::connect(&document, &Document::recorded, &document,
                         [this](const Change &change) { last = change; });
    }
    CellId id(const char *key) const { return cellOf(document.edition(), QString::fromLatin1(key)); }
    Finding place() const { return placeOf(last, document); }

    Document document;
    Change last;
};

}  // namespace

TEST_F(ChangePlaceTest, IsTheFirstCellAndNotTheTotalThatFollows)
{
    document.setCell(id("requests/new/other"), CellValue::count(3), Origin::Typed);
    EXPECT_EQ(place().cells, QList<CellId>{id("requests/new/other")});
}

TEST_F(ChangePlaceTest, IsBehindTheWordsThatBecameOthers)
{
    const QString field = field::narrative(QStringLiteral("problems"));
    document.setText(field, QStringLiteral("甲乙丁。"));
    document.setText(field, QStringLiteral("甲乙丙丁。"));
    EXPECT_EQ(place().field, field);
    EXPECT_EQ(place().offset, 3);
    document.undoStack().undo();
    EXPECT_EQ(place().offset, 2);
}

TEST_F(ChangePlaceTest, IsTheYear)
{
    document.edit(Change().setYear(document.report(), 2030), QStringLiteral("Year"));
    EXPECT_EQ(place().field, TextFieldsModel::YearField);
}

TEST_F(ChangePlaceTest, IsTheFindingThatWasExplainedBothWays)
{
    document.setCell(id("requests/carried_in/business"), CellValue::count(5), Origin::Typed);
    const QList<Finding> &open = document.checks().open();
    const auto finding = std::find_if(open.begin(), open.end(), [](const Finding &one) {
        return one.isExplainable() && !one.cells.isEmpty();
    });
    ASSERT_NE(finding, open.end());
    const QString rule = finding->rule;
    document.explain(Finding(*finding), QStringLiteral("属实"));
    EXPECT_EQ(place().rule, rule);
    document.undoStack().undo();
    EXPECT_EQ(place().rule, rule);
}

TEST_F(ChangePlaceTest, IsThePlaceOfTheNoteBothWays)
{
    NotesModel notes(document);
    notes.add(QStringLiteral("requests/new/other"), QStringLiteral("核对"));
    EXPECT_EQ(place().cells, QList<CellId>{id("requests/new/other")});
    document.undoStack().undo();
    EXPECT_EQ(place().cells, QList<CellId>{id("requests/new/other")});
}

}  // namespace kaibao
