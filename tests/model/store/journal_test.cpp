// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/journal.h"

#include "model/report/totals.h"
#include "model/store/database.h"
#include "tests/model/store/storefixture.h"

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));
const Step Typing{QStringLiteral("Typing")};

}  // namespace

class JournalTest : public StoreTest
{
protected:
    void SetUp() override
    {
        m_library = open();
        const Result<ReportId> created = m_library->create(m_report);
        ASSERT_TRUE(created);
        m_id = *created;
    }

    void edit(const Change &change, const Step &step)
    {
        ASSERT_TRUE(recordEdit(*m_library, m_id, m_report, change, step));
    }
    void type(const QString &text) { edit(Change().setText(m_report, Overview, text), Typing); }
    QList<JournalEntry> journal() { return m_library->history().entries(m_id).value(); }

    Report m_report{testEdition(QStringLiteral("2021")), 2025};
    std::unique_ptr<Library> m_library;
    ReportId m_id = ReportId::None;
};

TEST_F(JournalTest, SaysWhenWhoAndWhat)
{
    const CellId cell = cellOf(m_report.edition(), QStringLiteral("requests/new/natural_person"));
    const Change change = Change().setCell(m_report, cell, {CellValue::count(3), Origin::Pasted});
    edit(change, {QStringLiteral("自然人，新收"), Gesture::Edit, 2});
    wait(5000);
    edit(change.inverted(), {QStringLiteral("自然人，新收"), Gesture::Undo, 1});

    const QList<JournalEntry> entries = journal();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0].step, 1);
    EXPECT_EQ(entries[0].user, QStringLiteral("丁秀兰"));
    EXPECT_EQ(entries[0].name, QStringLiteral("自然人，新收"));
    EXPECT_EQ(entries[0].gesture, Gesture::Edit);
    ASSERT_EQ(entries[0].patch.cells.size(), 1);
    EXPECT_EQ(entries[0].patch.cells[0].cell, cell);
    EXPECT_EQ(entries[0].patch.cells[0].before, CellEntry());
    EXPECT_EQ(entries[0].patch.cells[0].after, (CellEntry{CellValue::count(3), Origin::Pasted}));
    EXPECT_EQ(entries[1].gesture, Gesture::Undo);
    EXPECT_EQ(entries[1].time, now());
    EXPECT_EQ(entries[0].time.msecsTo(entries[1].time), 5000);
}

TEST_F(JournalTest, KnowsEveryStateThatTheReportHad)
{
    QRandomGenerator random(21);
    QList<Report> states{m_report};
    for (int round = 0; round < 100; ++round) {
        const Change change = anyChange(m_report, random);
        if (change.isEmpty())
            continue;
        wait(60'000);
        edit(change, {QStringLiteral("Edit")});
        states.append(m_report);
    }
    ASSERT_EQ(journal().size(), states.size() - 1);
    for (int step = 0; step < states.size(); ++step) {
        const Result<Report> state = m_library->history().stateAt(m_id, step);
        ASSERT_TRUE(state) << qPrintable(state.error().message);
        ASSERT_TRUE(*state == states[step]) << step;
    }
}

TEST_F(JournalTest, GathersTypingInOnePlaceIntoOneStep)
{
    for (const char *text : {"本", "本年", "本年收", "本年", "本年共收到"}) {
        type(QString::fromUtf8(text));
        wait(300);
    }
    ASSERT_EQ(journal().size(), 1);
    EXPECT_EQ(journal().first().patch.texts.first().inserted, QStringLiteral("本年共收到"));
    EXPECT_TRUE(*m_library->load(m_id) == m_report);
    EXPECT_EQ(m_library->history().stateAt(m_id, 0)->text(Overview), QString());
}

TEST_F(JournalTest, StartsANewStepWhereTheTypingBreaksOff)
{
    type(QStringLiteral("一二三四。"));
    wait(60'000);  // a pause
    type(QStringLiteral("一二三四。五"));
    type(QStringLiteral("零一二三四。五"));  // another place
    edit(Change().setText(m_report, field::Title, QStringLiteral("题")), Typing);
    type(QStringLiteral("零一二三四。五六"));  // another text in between
    edit(Change().setText(m_report, Overview, QStringLiteral("零一二三四。五六七")),
         {QStringLiteral("Paste")});
    edit(Change().setText(m_report, Overview, QStringLiteral("零一二三四。五六")),
         {QStringLiteral("Paste"), Gesture::Undo});
    EXPECT_EQ(journal().size(), 7);
    for (int minute = 0; minute < 20; ++minute) {  // never pausing, but for long
        wait(20'000);
        type(m_report.text(Overview) + QStringLiteral("字"));
    }
    EXPECT_EQ(journal().size(), 9);
    EXPECT_TRUE(m_library->history().stateAt(m_id, 0).ok());
}

TEST_F(JournalTest, KeepsWhatWasTypedAndTakenAway)
{
    type(QStringLiteral("一"));
    type(QString());
    ASSERT_EQ(journal().size(), 2);
    EXPECT_EQ(m_library->history().stateAt(m_id, 1)->text(Overview), QStringLiteral("一"));
}

TEST_F(JournalTest, GivesTheNewestChangesForUndoAfterARestart)
{
    QRandomGenerator random(5);
    QList<Report> states{m_report};
    while (states.size() < 30) {
        wait(60'000);
        const Change change = anyChange(m_report, random);
        if (change.isEmpty())
            continue;
        edit(change, {QStringLiteral("Edit")});
        states.append(m_report);
    }
    m_library.reset();
    m_library = open();
    const Result<QList<PastStep>> changes = m_library->history().newest(m_id, 10);
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->size(), 10);
    for (int i = 9; i >= 0; --i) {
        apply(m_report, changes->at(i).change.inverted());
        EXPECT_TRUE(m_report == states[19 + i]);
    }
    EXPECT_EQ(m_library->history().newest(m_id, 1000)->size(), 29);
}

TEST_F(JournalTest, CostsAtMostThreeTimesTheBytesTyped)
{
    qint64 typed = 0;
    for (int i = 0; i < m_report.edition().cells().size(); ++i) {  // a table is filled
        const CellEntry entry{CellValue::count(i % 30 + 1), Origin::Typed};
        typed += entry.value.text().size();
        wait(2'000);
        edit(Change().setCell(m_report, static_cast<CellId>(i), entry), {QStringLiteral("Edit")});
    }
    for (const char *key : {"overview", "problems", "other"}) {  // and a report is written
        const QString field = field::narrative(QString::fromLatin1(key));
        for (int characters = 3; characters <= 1500; characters += 3) {
            wait(characters % 60 == 0 ? 40'000 : 900);
            const QString text = m_report.text(field) + QStringLiteral("开年报");
            typed += 9;
            edit(Change().setText(m_report, field, text), {QStringLiteral("Typing")});
        }
    }
    m_library.reset();
    const qint64 journal = Database::open(path(), Database::Access::ReadOnly)
                               .value()
                               ->integer("SELECT sum(payload) FROM dbstat WHERE name = 'step'");
    RecordProperty("typed", QString::number(typed).toStdString());
    RecordProperty("journal", QString::number(journal).toStdString());
    EXPECT_GT(journal, typed);
    EXPECT_LE(journal, 3 * typed);
}

}  // namespace kaibao
