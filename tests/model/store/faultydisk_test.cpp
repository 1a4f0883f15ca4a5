// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/backups.h"
#include "model/store/recovery.h"
#include "tests/model/store/faultyvfsfixture.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace kaibao {

namespace {

using Fault = FaultyVfs::Fault;

const QString Overview = field::narrative(QStringLiteral("overview"));

/// Every so manieth operation fails in its turn; dev/torture takes each.
int stride()
{
    return qEnvironmentVariableIsSet("KAIBAO_TORTURE") ? 1 : 7;
}

/// For the figures in tests/README.md.
void tellOperations(int operations)
{
    if (qEnvironmentVariableIsSet("KAIBAO_TORTURE"))
        std::printf("%d operations, each failed in its turn\n", operations);
}

}  // namespace

/// A library on a disk that fails at one operation after another.
class FaultyDiskTest : public StoreTest, public ::testing::WithParamInterface<Fault>
{
protected:
    void SetUp() override
    {
        const auto library = open();
        ASSERT_TRUE(library->create(zeroReport(QStringLiteral("2021"))));
    }

    /// The folder as it was before the round.
    void put(const QByteArray &content)
    {
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files))
            folder.remove(name);
        QDir(Backups::defaultFolder(path())).removeRecursively();
        m_folder.write(QStringLiteral("library.kaibao"), content);
    }

    QByteArray content() const { return m_folder.read(QStringLiteral("library.kaibao")); }

    /// Carries out edits, typing among them, and keeps each state; tells how many were acknowledged before the
    /// first that was not.
    int edit(Library &library)
    {
        const ReportId id = ReportId{1};
        const Result<Report> loaded = library.load(id);
        if (!loaded)
            return 0;
        m_states = {*loaded};
        int acknowledged = 0;
        bool allAcknowledged = true;
        for (int number = 1; number <= 8; ++number) {
            wait(number % 3 == 0 ? 60'000 : 100);
            Report report = m_states.last();
            const CellId cell = static_cast<CellId>(number);
            Change change =
                Change().setText(report, Overview, report.text(Overview) + QString(40 * number, u'字'));
            if (number % 2 == 0)
                change.setCell(report, cell, {CellValue::count(number), Origin::Typed});
            allAcknowledged =
                recordEdit(library, id, report, change, {QStringLiteral("Edit")}).ok() && allAcknowledged;
            acknowledged += allAcknowledged ? 1 : 0;
            m_states.append(report);
        }
        return acknowledged;
    }

    /// A sound disk again: the library is whole and what was acknowledged is there.
    void expectKept(int acknowledged)
    {
        const auto library = open();
        ASSERT_NE(library, nullptr);
        EXPECT_EQ(library->recovery(), nullptr);
        const Result<Report> report = library->load(ReportId{1});
        ASSERT_TRUE(report) << qPrintable(report.error().message + report.error().detail);
        const qsizetype stored = m_states.indexOf(*report);
        ASSERT_GE(stored, acknowledged);
        EXPECT_TRUE(library->history().stateAt(ReportId{1}, 0).ok()) << "the history has a gap";
    }

    QList<Report> m_states;
};

TEST_P(FaultyDiskTest, KeepsEveryEditThatWasAcknowledged)
{
    const QByteArray before = content();
    int operation = 1;
    for (bool failed = true; failed; operation += stride()) {
        SCOPED_TRACE(operation);
        put(before);
        m_states = {zeroReport(QStringLiteral("2021"))};
        FaultyVfs disk(static_cast<quint32>(operation));
        disk.failAt(operation, GetParam());
        int acknowledged = 0;
        if (auto library = tryOpen(path())) {
            acknowledged = edit(*library.value());
            failed = disk.hasFailed();
            if (GetParam() != Fault::PowerCut) {
                disk.heal();
                EXPECT_TRUE(library.value()->retry()) << "what waited is not stored on a sound disk";
                acknowledged = static_cast<int>(m_states.size()) - 1;
                disk.failAt(1 + operation % 5, GetParam());  // while it is closed
            }
        }
        disk.heal();
        expectKept(acknowledged);
        if (HasFatalFailure())
            return;
    }
    EXPECT_GT(operation, 40) << "so few operations were tried";
    tellOperations(operation - 1);
}

TEST_P(FaultyDiskTest, MigratesOrLeavesTheOldLibraryAsItWas)
{
    QFile frozen(sourcePath(QStringLiteral("tests/model/store/data/schema-1.kaibao")));
    ASSERT_TRUE(frozen.open(QIODevice::ReadOnly));
    const QByteArray old = frozen.readAll();
    int operation = 1;
    for (bool failed = true; failed; operation += 3 * stride()) {
        SCOPED_TRACE(operation);
        put(old);
        FaultyVfs disk(static_cast<quint32>(operation));
        disk.failAt(operation, GetParam());
        const bool opened = tryOpen(path()).ok();
        failed = disk.hasFailed();
        disk.heal();
        EXPECT_TRUE(opened || failed);
        const auto library = open();
        ASSERT_NE(library, nullptr);
        EXPECT_EQ(library->recovery(), nullptr);
        ASSERT_EQ(library->reports()->size(), 1);
        EXPECT_TRUE(library->load(library->reports()->first().id).ok());
    }
    EXPECT_GT(operation, 40) << "so few operations were tried";
    tellOperations(operation - 1);
}

TEST_P(FaultyDiskTest, MakesABackupOrNone)
{
    Backups backups(path(), Backups::defaultFolder(path()), [this] { return now(); });
    const QByteArray before = content();
    int operation = 1;
    for (bool failed = true; failed; operation += 3 * stride()) {
        SCOPED_TRACE(operation);
        put(before);
        FaultyVfs disk(static_cast<quint32>(operation));
        disk.failAt(operation, GetParam());
        const bool made = backups.make().ok();
        failed = disk.hasFailed();
        disk.heal();
        EXPECT_EQ(backups.list().size(), made ? 1 : 0);
        EXPECT_EQ(QDir(Backups::defaultFolder(path())).entryList(QDir::Files).size(), made ? 1 : 0);
        if (made) {
            EXPECT_TRUE(Library::openBackup(backups.list().first().path, testEditions()).ok());
        }
    }
    EXPECT_GT(operation, 20) << "so few operations were tried";
    tellOperations(operation - 1);
}

class SoundDiskTest : public StoreTest
{};

TEST_F(SoundDiskTest, AStickThatIsPluggedInAgainIsWrittenToAgain)
{
    FaultyVfs disk(1);
    const auto library = open();
    Report report = zeroReport(QStringLiteral("2021"));
    const ReportId id = *library->create(report);
    const auto type = [&](const QString &text) {
        return recordEdit(*library, id, report, Change().setText(report, Overview, text), {text}).ok();
    };
    disk.failAt(1, Fault::PowerCut);
    EXPECT_FALSE(type(QStringLiteral("一")));
    EXPECT_FALSE(type(QStringLiteral("二")));
    disk.heal();  // what was open is of no use any more
    EXPECT_TRUE(library->retry());
    EXPECT_TRUE(type(QStringLiteral("三")));
    EXPECT_TRUE(*library->load(id) == report);
    EXPECT_EQ(library->history().entries(id)->size(), 3);
}

TEST_F(SoundDiskTest, AnotherStickInItsPlaceIsLeftAlone)
{
    const QString other = m_folder.filePath(QStringLiteral("other.kaibao"));
    ASSERT_TRUE(open(other)->create(zeroReport(QStringLiteral("2021"))));
    FaultyVfs disk(1);
    const auto library = open();
    Report report = zeroReport(QStringLiteral("2021"));
    const ReportId id = *library->create(report);
    disk.failAt(1, Fault::PowerCut);
    const Change change = Change().setText(report, Overview, QStringLiteral("一"));
    EXPECT_FALSE(recordEdit(*library, id, report, change, {QStringLiteral("Edit")}));
    disk.heal();
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path() + QLatin1String(suffix));
    ASSERT_TRUE(QFile::rename(other, path()));
    const Result<void> stored = library->retry();
    ASSERT_FALSE(stored);
    EXPECT_TRUE(stored.error().message.contains(QStringLiteral("another library")));
}

TEST_F(SoundDiskTest, AnEditIsFlushedTwiceAtMost)
{
    FaultyVfs disk(1);
    const auto library = open();
    Report report = zeroReport(QStringLiteral("2021"));
    const ReportId id = *library->create(report);
    for (int number = 1; number <= 30; ++number) {
        wait(60'000);
        disk.failAt(0, Fault::None);
        const Change change = Change().setText(report, Overview, QString(number, u'字'));
        ASSERT_TRUE(recordEdit(*library, id, report, change, {QStringLiteral("Edit")}));
        ASSERT_GE(disk.flushes(), 1) << "it would be gone after a power cut";
        ASSERT_LE(disk.flushes(), 2) << number;
    }
}

TEST_F(SoundDiskTest, NothingIsFlushedForALookIntoALibraryThatWasClosedWell)
{
    ASSERT_TRUE(open()->create(zeroReport(QStringLiteral("2021"))));
    FaultyVfs disk(1);
    {
        const auto library = open();
        EXPECT_EQ(library->reports()->size(), 1);
        EXPECT_TRUE(library->load(ReportId{1}));
    }
    EXPECT_EQ(disk.flushes(), 0);
}

INSTANTIATE_TEST_SUITE_P(Faults, FaultyDiskTest,
                         ::testing::Values(Fault::DiskFull, Fault::OneError, Fault::ErrorsOnward,
                                           Fault::PowerCut),
                         [](const auto &instance) {
                             switch (instance.param) {
                             case Fault::DiskFull:
                                 return "DiskFull";
                             case Fault::OneError:
                                 return "OneError";
                             case Fault::ErrorsOnward:
                                 return "ErrorsOnward";
                             default:
                                 return "PowerCut";
                             }
                         });

}  // namespace kaibao
