// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/notesmodel.h"

#include "tests/support/reports.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString NewByPeople = QStringLiteral("requests/new/natural_person");

class NotesModelTest : public testing::Test
{
protected:
    NotesModelTest() : document(sampleReport(QStringLiteral("2021-clean"))), model(document) {}

    QStringList places() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data(NotesModel::PlaceRole).toString();
        return all;
    }

    Document document;
    NotesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(NotesModelTest, KeepsTheNotesInTheReportInTheOrderOfTheForm)
{
    model.add(QStringLiteral("problems"), QStringLiteral("太短"));
    model.add(NewByPeople, QStringLiteral("与台账不符"));
    model.add(QStringLiteral("overview"), QStringLiteral("缺监督保障"));
    EXPECT_EQ(places(), (QStringList{QStringLiteral("overview"), NewByPeople, QStringLiteral("problems")}));
    EXPECT_EQ(document.report().notes().size(), 3);
    EXPECT_EQ(model.openNotes(), 3);
}

TEST_F(NotesModelTest, SaysWhatBecameOfANote)
{
    model.add(NewByPeople, QStringLiteral("与台账不符"));
    model.answer(model.index(0), Note::State::Declined, QStringLiteral("台账第3页"));
    EXPECT_EQ(model.openNotes(), 0);
    EXPECT_EQ(model.index(0).data().toString(),
              QStringLiteral("三-1-自 本年新收, 自然人: 与台账不符 (left as it is: 台账第3页)"));
}

TEST_F(NotesModelTest, CanBeUndoneStepByStep)
{
    model.add(NewByPeople, QStringLiteral("甲"));
    model.answer(model.index(0), Note::State::Done);
    model.remove(model.index(0));
    EXPECT_EQ(model.rowCount(), 0);
    document.undoStack().undo();
    EXPECT_EQ(model.index(0).data(NotesModel::StateRole), static_cast<int>(Note::State::Done));
    document.undoStack().undo();
    EXPECT_EQ(model.openNotes(), 1);
    document.undoStack().undo();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(NotesModelTest, UnderstandsPlacesAsTheyAreTyped)
{
    const Edition &edition = document.edition();
    const std::pair<QString, QString> typed[] = {
        {QStringLiteral("三-1-自"), NewByPeople},
        {QStringLiteral("三１自"), NewByPeople},
        {QStringLiteral("三 — 1 — 自"), NewByPeople},
        {QStringLiteral("五"), QStringLiteral("problems")},
        {QStringLiteral(" 三 "), QStringLiteral("requests")},
        {QStringLiteral("三-99-自"), QString()},
        {QStringLiteral("七"), QString()},
        {QString(), QString()},
    };
    for (const auto &[words, place] : typed)
        EXPECT_EQ(notePlace(edition, words), place) << words.toStdString();
}

TEST_F(NotesModelTest, LeadsToEveryPlace)
{
    const Edition &edition = document.edition();
    EXPECT_EQ(atPlace(edition, NewByPeople).cells, QList<CellId>{cellOf(edition, NewByPeople)});
    EXPECT_EQ(atPlace(edition, QStringLiteral("overview")).field,
              field::narrative(QStringLiteral("overview")));
    EXPECT_EQ(edition.cell(atPlace(edition, QStringLiteral("reviews")).cells.value(0)).table,
              QStringLiteral("reviews"));
}

}  // namespace kaibao
