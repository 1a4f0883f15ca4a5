// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/undohistory.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

/// Takes down steps as the library does.
class Journal
{
public:
    void count(int number, Gesture gesture = Gesture::Edit)
    {
        const CellId cell = cellOf(m_report.edition(), QStringLiteral("requests/new/other"));
        add(Change().setCell(m_report, cell, {CellValue::count(number), Origin::Typed}), gesture);
    }
    void write(const char *text, Gesture gesture = Gesture::Edit)
    {
        add(Change().setText(m_report, Overview, QString::fromUtf8(text)), gesture);
    }

    const QList<PastStep> &steps() const { return m_steps; }
    const Report &report() const { return m_report; }

private:
    void add(const Change &change, Gesture gesture)
    {
        apply(m_report, change);
        const int number = static_cast<int>(m_steps.size()) + 1;
        m_steps.append({{number, {}, {}, {}, QString::number(number), gesture, Patch::of(change)}, change});
    }

    Report m_report = zeroReport(QStringLiteral("2021"));
    QList<PastStep> m_steps;
};

QString names(const QList<Document::PastEdit> &edits)
{
    QStringList names;
    for (const Document::PastEdit &edit : edits)
        names << edit.name;
    return names.join(u' ');
}

}  // namespace

class UndoHistoryTest : public testing::Test
{
protected:
    /// Undoing everything that can be undone must be possible, step by step, from the report as it stands.
    void expect(const char *done, const char *undone)
    {
        const UndoHistory history = undoHistory(journal.steps());
        EXPECT_EQ(names(history.done), QString::fromLatin1(done));
        EXPECT_EQ(names(history.undone), QString::fromLatin1(undone));
        Report report = journal.report();
        for (auto edit = history.done.crbegin(); edit != history.done.crend(); ++edit) {
            for (const CellEdit &cell : edit->change.cells)
                ASSERT_TRUE(report.cell(cell.cell) == cell.after);
            for (const TextEdit &text : edit->change.texts)
                ASSERT_EQ(report.text(text.field), text.after);
            apply(report, edit->change.inverted());
        }
    }

    Journal journal;
};

TEST_F(UndoHistoryTest, IsEmptyWhereNothingWasDone)
{
    expect("", "");
}

TEST_F(UndoHistoryTest, TakesAnUndoneStepForOneToRedo)
{
    journal.count(1);
    journal.write("本年");
    journal.count(2);
    journal.count(1, Gesture::Undo);
    journal.write("", Gesture::Undo);
    expect("1", "3 2");
    journal.write("本年", Gesture::Redo);
    expect("1 2", "3");
}

TEST_F(UndoHistoryTest, ForgetsWhatCouldBeRedoneAfterAnotherEdit)
{
    journal.count(1);
    journal.count(2);
    journal.count(1, Gesture::Undo);
    journal.count(5);
    expect("1 4", "");
}

TEST_F(UndoHistoryTest, LetsTypingThatWasTakenBackInPartsBeThePartThatIsLeft)
{
    journal.count(1);
    journal.write("一。二。");
    journal.write("一。", Gesture::Undo);  // a sentence at a time, where the journal has both in one step
    expect("1 2", "");
    journal.write("", Gesture::Undo);
    expect("1", "2");
    journal.write("一。", Gesture::Redo);
    expect("1 2", "");
}

}  // namespace kaibao
