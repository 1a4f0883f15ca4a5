// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/recovery.h"

#include "model/store/database.h"
#include "model/store/filelock.h"
#include "tests/model/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kaibao {

namespace {

constexpr qsizetype PageSize = 4096;

}  // namespace

/// A closed library of a few reports with a history.
class RecoveryTest : public StoreTest
{
protected:
    void SetUp() override
    {
        const auto library = open();
        QRandomGenerator random(8);
        for (quint32 seed = 0; seed < 3; ++seed) {
            Report report = anyReport(seed == 0 ? QStringLiteral("2019") : QStringLiteral("2021"), seed);
            const ReportId id = *library->create(report);
            for (int step = 0; step < 10; ++step) {
                wait(60'000);
                ASSERT_TRUE(
                    recordEdit(*library, id, report, anyChange(report, random), {QStringLiteral("Edit")}));
            }
            m_reports.insert(id, report);
        }
        m_intact = QByteArray();
    }

    QByteArray intact()
    {
        if (m_intact.isEmpty())
            m_intact = m_folder.read(QStringLiteral("library.kaibao"));
        return m_intact;
    }

    /// Every library but `content`, with nothing of an earlier round.
    void put(const QByteArray &content)
    {
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files))
            folder.remove(name);
        m_folder.write(QStringLiteral("library.kaibao"), content);
    }

    QStringList damagedFiles() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("library-damaged-*.kaibao")}, QDir::Files);
    }

    /// A report is given as it was written or not at all, until the library has been recovered; then those
    /// that are called whole are. Tells how many are as they were.
    int intactReports(Library &library)
    {
        const auto list = library.reports();
        if (!list)
            return 0;
        int count = 0;
        for (const ReportSummary &summary : *list) {
            const Result<Report> report = library.load(summary.id);
            const auto original = m_reports.constFind(summary.id);
            if (!report || original == m_reports.constEnd())
                continue;
            // Of a report's own row there is no second copy: unknown keys may be gone.
            const bool same =
                m_recovered ? changeBetween(*original, *report).isEmpty() : *original == *report;
            EXPECT_TRUE(same || m_recovered) << "a wrong report was given";
            count += same ? 1 : 0;
        }
        return count;
    }

    /// Opens the damaged library until it opens clean, as a clerk would.
    void expectSurvives(const QByteArray &damaged)
    {
        put(damaged);
        m_recovered = false;
        for (int start = 0; start < 3; ++start) {
            const auto library = tryOpen(path());
            if (!library) {  // refused in words, and left alone
                EXPECT_FALSE(library.error().message.isEmpty());
                EXPECT_EQ(m_folder.read(QStringLiteral("library.kaibao")), damaged);
                return;
            }
            m_recovered = m_recovered || (*library)->recovery();
            const int intact = intactReports(**library);
            const Recovery *recovery = (*library)->recovery();
            if (!recovery)
                continue;
            EXPECT_GE(intact, recovery->salvage.whole);
            EXPECT_EQ((*library)->reports()->size(), recovery->salvage.reports());
            EXPECT_FALSE(recovery->message().isEmpty());
            ASSERT_EQ(damagedFiles().size(), 1);
            EXPECT_EQ(m_folder.read(damagedFiles().first()), damaged);
            m_saved += recovery->salvage.whole;
            ++m_recoveries;
        }
        // Damage that only writing comes upon is told then, and mended at the next start.
        const Report report = zeroReport(QStringLiteral("2021"));
        const bool storedAtOnce = open()->create(report).ok();
        EXPECT_TRUE(storedAtOnce || open()->create(report).ok());
    }

    QMap<ReportId, Report> m_reports;
    bool m_recovered = false;  ///< since the library was damaged
    int m_recoveries = 0;
    int m_saved = 0;

private:
    QByteArray m_intact;
};

TEST_F(RecoveryTest, LeavesASoundLibraryAlone)
{
    const auto library = open();
    EXPECT_EQ(library->recovery(), nullptr);
    EXPECT_EQ(intactReports(*library), 3);
    EXPECT_TRUE(damagedFiles().isEmpty());
}

TEST_F(RecoveryTest, SurvivesTheLossOfAnyPage)
{
    const qsizetype pages = intact().size() / PageSize;
    const int step = qEnvironmentVariableIsSet("KAIBAO_TORTURE") ? 1 : 3;
    for (const char filler : {'\0', '\x5a'}) {
        for (qsizetype page = 0; page < pages; page += step) {
            SCOPED_TRACE(page);
            QByteArray damaged = intact();
            damaged.replace(page * PageSize, PageSize, QByteArray(PageSize, filler));
            expectSurvives(damaged);
        }
    }
    // Each report is there twice, so that nearly everything comes back.
    EXPECT_GT(m_saved, m_recoveries * 2);
    if (qEnvironmentVariableIsSet("KAIBAO_TORTURE"))
        std::printf("%d of %d reports saved whole\n", m_saved, 3 * m_recoveries);
}

TEST_F(RecoveryTest, SurvivesPagesOfZeros)
{
    QRandomGenerator random(3);
    const int pages = static_cast<int>(intact().size() / PageSize);
    for (int round = 0; round < rounds(5, 1'000); ++round) {
        SCOPED_TRACE(round);
        QByteArray damaged = intact();
        for (int lost = 1 + random.bounded(4); lost > 0; --lost)
            damaged.replace(random.bounded(pages) * PageSize, PageSize, QByteArray(PageSize, '\0'));
        expectSurvives(damaged);
    }
}

TEST_F(RecoveryTest, SurvivesTruncation)
{
    QRandomGenerator random(1);
    for (int round = 0; round < rounds(8, 2'000); ++round)
        expectSurvives(intact().left(random.bounded(static_cast<int>(intact().size()))));
}

TEST_F(RecoveryTest, SurvivesFlippedBits)
{
    QRandomGenerator random(2);
    for (int round = 0; round < rounds(15, 5'000); ++round) {
        SCOPED_TRACE(round);
        QByteArray damaged = intact();
        for (int flips = 1 + random.bounded(20); flips > 0; --flips) {
            char &byte = damaged.data()[random.bounded(static_cast<int>(damaged.size()))];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        }
        expectSurvives(damaged);
    }
}

TEST_F(RecoveryTest, FindsAWrongFigureAndTakesTheRightOneFromTheJournal)
{
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite).value();
        database->runOnce(QStringLiteral("UPDATE cell SET entry = 't=7' WHERE report = 1 AND cell ="
                                         " (SELECT max(cell) FROM cell WHERE report = 1)"));
        ASSERT_FALSE(database->failed());
    }
    {
        const auto library = open();
        const Result<Report> report = library->load(ReportId{1});
        ASSERT_FALSE(report);
        EXPECT_TRUE(report.error().message.contains(QStringLiteral("damaged")));
    }
    const auto library = open();
    ASSERT_NE(library->recovery(), nullptr);
    EXPECT_EQ(library->recovery()->salvage.whole, 3);
    EXPECT_EQ(intactReports(*library), 3);
    EXPECT_EQ(library->history().entries(ReportId{1})->size(), 10);
}

TEST_F(RecoveryTest, SeesThatATableIsDescribedOtherwise)
{
    QByteArray damaged = intact();
    damaged.replace("time INTEGER", "tile INTEGER");  // a bit flipped: SQLite takes it for another column
    put(damaged);
    const auto library = open();
    ASSERT_NE(library->recovery(), nullptr);
    EXPECT_EQ(intactReports(*library), 3);
    EXPECT_EQ(library->history().entries(ReportId{1})->size(), 10);
}

TEST_F(RecoveryTest, SeesAHeaderThatWouldMakeTheLibraryReadOnly)
{
    for (const qsizetype offset : {18, 19}) {
        QByteArray damaged = intact();
        damaged[offset] = static_cast<char>(damaged[offset] ^ 0x10);
        put(damaged);
        const auto library = open();
        ASSERT_NE(library->recovery(), nullptr);
        EXPECT_EQ(intactReports(*library), 3);
        EXPECT_TRUE(library->create(zeroReport(QStringLiteral("2021"))));
    }
}

TEST_F(RecoveryTest, SeesAWordThatItsIndexKnowsOtherwise)
{
    // In the table the name of a step, in the index still the old one: a step of that name could not be stored.
    QByteArray damaged = intact();
    const qsizetype word = damaged.indexOf("Edit");
    const qsizetype inIndex = damaged.indexOf("Edit", word + 1);
    ASSERT_NE(word / PageSize, inIndex / PageSize);
    damaged[word] = 'e';
    put(damaged);
    const auto library = open();
    ASSERT_NE(library->recovery(), nullptr);
    EXPECT_EQ(intactReports(*library), 3);
    Report report = library->load(ReportId{1}).value();
    QRandomGenerator random(9);
    EXPECT_TRUE(
        recordEdit(*library, ReportId{1}, report, anyChange(report, random), {QStringLiteral("Edit")}));
}

TEST_F(RecoveryTest, SeesAReportInTheBinThatNobodyPutThere)
{
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite).value();
        database->runOnce(QStringLiteral("UPDATE report SET removed = 0 WHERE id = 2"));
        ASSERT_FALSE(database->failed());
    }
    const auto library = open();
    ASSERT_NE(library->recovery(), nullptr);
    EXPECT_EQ(intactReports(*library), 3);
}

TEST_F(RecoveryTest, SeesAHeaderWithoutASchema)
{
    constexpr qsizetype UserVersionEnd = 63;
    QByteArray damaged = intact();
    damaged[UserVersionEnd] = '\0';
    put(damaged);
    const auto library = open();
    ASSERT_NE(library->recovery(), nullptr);
    EXPECT_EQ(intactReports(*library), 3);
}

TEST_F(RecoveryTest, NamesTheReportsThatMustBeLookedThrough)
{
    const QString year = QString::number(open()->load(ReportId{1})->year());
    {
        const auto database = Database::open(path(), Database::Access::ReadWrite).value();
        database->runOnce(QStringLiteral("DELETE FROM step WHERE report = 1 AND step = 4"));
        database->runOnce(QStringLiteral("UPDATE text SET text = 'x' WHERE report = 1 AND field ="
                                         " (SELECT max(field) FROM text WHERE report = 1)"));
        ASSERT_FALSE(database->failed());
    }
    recovery::demandCheck(path());
    const auto library = open();
    ASSERT_NE(library->recovery(), nullptr);
    EXPECT_EQ(library->recovery()->salvage.whole, 2);
    EXPECT_EQ(library->recovery()->salvage.doubtful.size(), 1);
    EXPECT_TRUE(library->recovery()->message().contains(year)) << qPrintable(library->recovery()->message());
}

TEST_F(RecoveryTest, TellsOfTheNewestBackup)
{
    Backups backups(path(), Backups::defaultFolder(path()), [this] { return now(); });
    ASSERT_TRUE(backups.make());
    QByteArray damaged = intact();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(PageSize));
    file.close();
    const auto library = open();
    ASSERT_NE(library->recovery(), nullptr);
    EXPECT_EQ(library->recovery()->newestBackup, backups.list().first());
}

TEST_F(RecoveryTest, EndsARecoveryThatWasInterrupted)
{
    // As it stands when the power goes between setting aside and putting the new file in its place.
    const QByteArray sound = intact();
    put(QByteArray(PageSize, '\0'));
    m_folder.write(QStringLiteral("library.kaibao.salvaged"), sound);
    m_folder.write(QStringLiteral("library.kaibao.work"), "left over");
    EXPECT_EQ(intactReports(*open()), 3);
    EXPECT_EQ(damagedFiles().size(), 1);

    ASSERT_TRUE(QFile::remove(path()));
    m_folder.write(QStringLiteral("library.kaibao.salvaged"), sound);
    EXPECT_EQ(intactReports(*open()), 3);
    EXPECT_EQ(damagedFiles().size(), 1);
}

TEST_F(RecoveryTest, IsNotMadeWhileAnotherProgramHasTheLibrary)
{
    FileLock lock(path() + QStringLiteral(".lock"));
    ASSERT_EQ(lock.tryLock(), FileLock::Outcome::Held);
    m_folder.write(QStringLiteral("library.kaibao"), intact().left(3 * PageSize));
    const auto library = tryOpen(path());
    EXPECT_TRUE(!library || !(*library)->recovery());
    EXPECT_TRUE(damagedFiles().isEmpty());
}

}  // namespace kaibao
