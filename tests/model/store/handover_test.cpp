// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/handover.h"

#include "model/store/backups.h"
#include "model/store/restore.h"
#include "tests/model/store/storefixture.h"

#include <QFileInfo>

namespace kaibao {

namespace {

using Kind = ReportDifference::Kind;

const QString Overview = field::narrative(QStringLiteral("overview"));
const QString Problems = field::narrative(QStringLiteral("problems"));
const QString Organisation = QStringLiteral("大水坑镇人民政府");
const QString Edit = QStringLiteral("Edit");
const QString Merged = QStringLiteral("Taken over");

Report report2021(const QString &organisation)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::OrganisationName, organisation);
    return report;
}

}  // namespace

/// One report on the office's computer and, handed over in a file, on the one at home.
class HandoverTest : public StoreTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_office->create(report2021(QStringLiteral("别的镇人民政府"))));
        type(*m_office, m_id, m_atOffice, Overview, QStringLiteral("本年"));
        ASSERT_TRUE(m_office->snippets().keep({}, QStringLiteral("本机关")));
        ASSERT_TRUE(m_office->reviewCopies().remember(m_id, QStringLiteral("K7P2"), now()));
        takeFrom(*m_office, *m_home, QStringLiteral("to-home.kaibao"));
        m_homeId = m_home->reports()->first().id;
        m_atHome = *m_home->load(m_homeId);
    }

    void type(Library &library, ReportId id, Report &report, const QString &field, const QString &text)
    {
        wait(60'000);
        ASSERT_TRUE(recordEdit(library, id, report, Change().setText(report, field, text), {Edit}));
    }

    void count(Library &library, ReportId id, Report &report, const QString &cell, int number)
    {
        wait(60'000);
        const CellEntry entry{CellValue::count(number), Origin::Typed};
        const Change change = Change().setCell(report, cellOf(report.edition(), cell), entry);
        ASSERT_TRUE(recordEdit(library, id, report, change, {Edit}));
    }

    /// What the file of one library says to the other.
    QList<ReportDifference> news(Library &from, Library &to, const QString &file)
    {
        const QString path = m_folder.filePath(file);
        const Result<void> written = writeHandover(from, Organisation, path);
        EXPECT_TRUE(written) << qPrintable(written.ok() ? QString() : written.error().message);
        m_file = Library::openBackup(path, testEditions()).value();
        return newsFrom(to, *m_file).value();
    }

    void takeFrom(Library &from, Library &to, const QString &file)
    {
        const QList<ReportDifference> differences = news(from, to, file);
        for (const ReportDifference &difference : differences)
            ASSERT_TRUE(bringOver(to, *m_file, difference, Merged));
        ASSERT_TRUE(bringOverSnippets(to, *m_file));
    }

    std::unique_ptr<Library> m_office = open();
    std::unique_ptr<Library> m_home = open(m_folder.filePath(QStringLiteral("home/library.kaibao")));
    std::unique_ptr<Library> m_file;
    Report m_atOffice = report2021(Organisation);
    Report m_atHome = m_atOffice;
    ReportId m_id = *m_office->create(m_atOffice, 4);
    ReportId m_homeId = ReportId::None;
};

TEST_F(HandoverTest, CarriesOneOrganisationWithItsHistoryAndTheSentences)
{
    ASSERT_EQ(m_home->reports()->size(), 1);
    EXPECT_EQ(m_home->reports()->first().uuid, m_office->reports()->first().uuid);
    EXPECT_EQ(m_home->reports()->first().openFindings, 4);
    EXPECT_TRUE(m_atHome == m_atOffice);
    const QList<JournalEntry> journal = *m_home->history().entries(m_homeId);
    ASSERT_EQ(journal.size(), 1);
    EXPECT_EQ(journal.first().user, m_author.user);
    EXPECT_EQ(journal.first().computer, m_author.computer);
    EXPECT_EQ(journal.first().time, m_office->history().entries(m_id)->first().time);
    EXPECT_TRUE(m_home->history().stateAt(m_homeId, 0)->narrative(QStringLiteral("overview")).isEmpty());
    EXPECT_EQ(m_home->snippets().all()->size(), 1);
    EXPECT_EQ(m_file->reviewCopies().last(m_file->reports()->first().id)->value().checksum,
              QStringLiteral("K7P2"));
}

TEST_F(HandoverTest, SaysNothingWhereNothingIsNew)
{
    EXPECT_TRUE(news(*m_office, *m_home, QStringLiteral("again.kaibao")).isEmpty());
    type(*m_home, m_homeId, m_atHome, Overview, QStringLiteral("本年收到"));
    EXPECT_TRUE(
        news(*m_office, *m_home, QStringLiteral("again.kaibao")).isEmpty());  // only gone on with here
}

TEST_F(HandoverTest, GoesOnWithTheHistoryOfTheOther)
{
    type(*m_home, m_homeId, m_atHome, Overview, QStringLiteral("本年收到"));
    count(*m_home, m_homeId, m_atHome, QStringLiteral("requests/new/other"), 5);
    const QList<ReportDifference> differences = news(*m_home, *m_office, QStringLiteral("back.kaibao"));
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences.first().kind, Kind::GoneOn);
    EXPECT_EQ(differences.first().contestedPlaces(), 0);
    ASSERT_TRUE(bringOver(*m_office, *m_file, differences.first(), Merged));
    EXPECT_TRUE(*m_office->load(m_id) == m_atHome);
    EXPECT_EQ(m_office->history().entries(m_id)->size(), 3);
    EXPECT_TRUE(*m_office->history().stateAt(m_id, 1) == m_atOffice);
}

TEST_F(HandoverTest, MergesWhatWasChangedOnBothSidesCellByCell)
{
    count(*m_home, m_homeId, m_atHome, QStringLiteral("requests/new/other"), 5);
    count(*m_home, m_homeId, m_atHome, QStringLiteral("requests/new/business"), 6);
    type(*m_home, m_homeId, m_atHome, Problems, QStringLiteral("家里写的"));
    count(*m_office, m_id, m_atOffice, QStringLiteral("requests/new/other"), 7);
    count(*m_office, m_id, m_atOffice, QStringLiteral("requests/new/research_institute"), 8);
    type(*m_office, m_id, m_atOffice, Overview, QStringLiteral("本年在单位写的"));

    const QList<ReportDifference> differences = news(*m_home, *m_office, QStringLiteral("back.kaibao"));
    ASSERT_EQ(differences.size(), 1);
    const ReportDifference &difference = differences.first();
    EXPECT_EQ(difference.kind, Kind::Differs);
    EXPECT_EQ(difference.contestedCells,
              QSet<CellId>{cellOf(m_atOffice.edition(), QStringLiteral("requests/new/other"))});
    EXPECT_TRUE(difference.mergedTexts.isEmpty());
    EXPECT_EQ(difference.change.cells.size(), 2);
    EXPECT_EQ(difference.change.texts.size(), 1);

    ReportDifference chosen = difference;  // the contested cell stays as it is here
    chosen.change.cells.removeIf(
        [&](const CellEdit &edit) { return difference.contestedCells.contains(edit.cell); });
    ASSERT_TRUE(bringOver(*m_office, *m_file, chosen, Merged));
    const Report merged = *m_office->load(m_id);
    const auto value = [&](const char *cell) {
        return merged.value(cellOf(merged.edition(), QString::fromLatin1(cell))).text();
    };
    EXPECT_EQ(value("requests/new/other"), QStringLiteral("7"));
    EXPECT_EQ(value("requests/new/business"), QStringLiteral("6"));
    EXPECT_EQ(value("requests/new/research_institute"), QStringLiteral("8"));
    EXPECT_EQ(merged.text(Overview), QStringLiteral("本年在单位写的"));
    EXPECT_EQ(merged.text(Problems), QStringLiteral("家里写的"));
    EXPECT_EQ(m_office->history().entries(m_id)->last().name, Merged);
}

TEST_F(HandoverTest, ContestsATextThatBothChanged)
{
    type(*m_home, m_homeId, m_atHome, Overview, QStringLiteral("本年家里"));
    type(*m_office, m_id, m_atOffice, Overview, QStringLiteral("本年单位"));
    const QList<ReportDifference> differences = news(*m_home, *m_office, QStringLiteral("back.kaibao"));
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences.first().mergedTexts.keys(), QStringList{Overview});
    EXPECT_EQ(differences.first().contestedPlaces(), 1);
}

TEST_F(HandoverTest, MergesATextParagraphByParagraph)
{
    type(*m_office, m_id, m_atOffice, Overview, QStringLiteral("一\n二\n三\n四"));
    takeFrom(*m_office, *m_home, QStringLiteral("again.kaibao"));
    m_atHome = *m_home->load(m_homeId);
    type(*m_home, m_homeId, m_atHome, Overview, QStringLiteral("家一\n二\n三\n家四"));
    type(*m_office, m_id, m_atOffice, Overview, QStringLiteral("一\n单位二\n三\n单位四"));

    const QList<ReportDifference> differences = news(*m_home, *m_office, QStringLiteral("back.kaibao"));
    ASSERT_EQ(differences.size(), 1);
    EXPECT_EQ(differences.first().contestedPlaces(), 1);  // the fourth
    ASSERT_TRUE(bringOver(*m_office, *m_file, differences.first(), Merged));
    EXPECT_EQ(m_office->load(m_id)->text(Overview), QStringLiteral("家一\n单位二\n三\n家四"));
}

TEST_F(HandoverTest, KeepsTheNotesOfBothSides)
{
    const auto note = [&](Library &library, ReportId id, Report &report, const QString &text) {
        wait(60'000);
        const QList<Note> notes = report.notes() + QList{Note{Overview, text, Note::State::Open, {}, {}}};
        ASSERT_TRUE(recordEdit(library, id, report, Change().setNotes(report, notes), {Edit}));
    };
    note(*m_home, m_homeId, m_atHome, QStringLiteral("家里记的"));
    note(*m_office, m_id, m_atOffice, QStringLiteral("单位记的"));
    takeFrom(*m_home, *m_office, QStringLiteral("back.kaibao"));
    const QList<Note> notes = m_office->load(m_id)->notes();
    ASSERT_EQ(notes.size(), 2);
    EXPECT_EQ(notes.first().text, QStringLiteral("单位记的"));
    EXPECT_EQ(notes.last().text, QStringLiteral("家里记的"));
}

TEST_F(HandoverTest, ReplacesAnOlderFileAndIsForItsOwnerOnly)
{
    const QString path = m_folder.write(QStringLiteral("file.kaibao"), "old");
    ASSERT_TRUE(writeHandover(*m_office, Organisation, path));
    EXPECT_TRUE(Library::openBackup(path, testEditions()));
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(HandoverTest, SaysWhereItCouldNotBeWrittenAndLeavesNothingBehind)
{
    const QString path = m_folder.filePath(QStringLiteral("missing/file.kaibao"));
    const Result<void> written = writeHandover(*m_office, Organisation, path);
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(path));
    EXPECT_FALSE(QFileInfo::exists(m_folder.filePath(QStringLiteral("missing"))));
}

}  // namespace kaibao
