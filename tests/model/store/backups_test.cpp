// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/backups.h"

#include "model/store/database.h"
#include "model/store/schema.h"
#include "tests/model/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kaibao {

namespace {

const QString Edition2021 = QStringLiteral("2021");
constexpr qint64 Day = 86'400'000;  // milliseconds

}  // namespace

class BackupsTest : public StoreTest
{
protected:
    Backups backups()
    {
        return Backups(path(), Backups::defaultFolder(path()), [this] { return now(); });
    }
};

TEST_F(BackupsTest, CopiesTheLibraryWhileItIsOpen)
{
    const auto library = open();
    const Report report = anyReport(Edition2021, 3);
    const ReportId id = *library->create(report);
    const Result<Backup> backup = backups().make();
    ASSERT_TRUE(backup) << qPrintable(backup.error().message + backup.error().detail);
    EXPECT_EQ(backup->time, now());
    EXPECT_EQ(QFileInfo(backup->path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    EXPECT_EQ(backups().list(), QList<Backup>{*backup});

    ASSERT_TRUE(library->remove(id));  // does not reach the copy
    const QByteArray before =
        m_folder.read(QStringLiteral("library-backups/") + QFileInfo(backup->path).fileName());
    const auto copy = Library::openBackup(backup->path, testEditions());
    ASSERT_TRUE(copy) << qPrintable(copy.error().message);
    EXPECT_TRUE((*copy)->isReadOnly());
    EXPECT_TRUE(*(*copy)->load(id) == report);
    EXPECT_EQ((*copy)->reports()->size(), 1);
    EXPECT_EQ(m_folder.read(QStringLiteral("library-backups/") + QFileInfo(backup->path).fileName()), before);
    EXPECT_EQ(QDir(Backups::defaultFolder(path())).entryList(QDir::Files).size(), 1);
}

TEST_F(BackupsTest, MakesOneADayAndOnlyWhenSomethingChanged)
{
    const auto library = open();
    Report report = zeroReport(Edition2021);
    const ReportId id = *library->create(report);
    EXPECT_TRUE(backups().makeDaily()->has_value());
    EXPECT_FALSE(backups().makeDaily()->has_value());
    wait(Day);
    EXPECT_FALSE(backups().makeDaily()->has_value());  // nothing changed
    const Change change = Change().setText(report, field::Title, QStringLiteral("标题"));
    ASSERT_TRUE(recordEdit(*library, id, report, change, {QStringLiteral("Edit")}));
    EXPECT_TRUE(backups().makeDaily()->has_value());
    wait(1000);
    ASSERT_TRUE(library->remove(id));
    EXPECT_FALSE(backups().makeDaily()->has_value());  // changed, but there is one of today
    wait(-10 * Day);                                   // a clock set back
    EXPECT_TRUE(backups().makeDaily()->has_value());
    EXPECT_EQ(backups().list().size(), 3);
}

TEST_F(BackupsTest, IsNotMadeOfADamagedLibrary)
{
    const auto expectRefused = [this] {
        const Result<Backup> backup = backups().make();
        ASSERT_FALSE(backup);
        EXPECT_TRUE(backup.error().message.contains(QStringLiteral("damaged")))
            << qPrintable(backup.error().message);
        EXPECT_TRUE(QDir(Backups::defaultFolder(path())).isEmpty());
    };
    ASSERT_TRUE(open()->create(anyReport(Edition2021, 1)));
    {  // a figure that is not what was written, which SQLite cannot see
        const auto database = Database::open(path(), Database::Access::ReadWrite).value();
        database->runOnce(
            QStringLiteral("UPDATE cell SET entry = 't=7' WHERE cell = (SELECT max(cell) FROM cell)"));
    }
    expectRefused();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() - 4096));
    file.close();
    expectRefused();
}

TEST_F(BackupsTest, SaysThatTheFolderCannotBeMade)
{
    open();
    m_folder.write(QStringLiteral("taken"), "a file");
    const Result<Backup> backup = Backups(path(), m_folder.filePath(QStringLiteral("taken"))).make();
    ASSERT_FALSE(backup);
    EXPECT_FALSE(backup.error().message.isEmpty());
}

TEST_F(BackupsTest, KeepsDaysThenWeeksThenMonths)
{
    QList<Backup> all;
    const QDateTime today(QDate(2026, 12, 31), QTime(12, 0), Qt::UTC);
    for (int hours = 0; hours < 2 * 365 * 24; hours += 12)
        all.append({QString::number(hours), today.addSecs(-3600LL * hours)});
    const QList<Backup> gone = Backups::superfluous(all, today);
    QList<Backup> kept = all;
    for (const Backup &backup : gone)
        kept.removeOne(backup);
    const auto younger = [&](int days) {
        return std::count_if(kept.begin(), kept.end(),
                             [&](const Backup &backup) { return backup.time.daysTo(today) < days; });
    };
    EXPECT_EQ(younger(14), 14);
    EXPECT_NEAR(static_cast<double>(younger(60)), 14 + 46 / 7.0, 1.5);
    EXPECT_EQ(kept.size() - younger(60), 23);
    EXPECT_EQ(kept.first(), all.first());
    EXPECT_TRUE(Backups::superfluous(kept, today).isEmpty());
}

TEST_F(BackupsTest, NeverThinsOutWhatIsNewestOrFromATimeToCome)
{
    const QDateTime today(QDate(2026, 1, 12), QTime(12, 0), Qt::UTC);
    EXPECT_TRUE(Backups::superfluous({{QStringLiteral("a"), today.addYears(-3)}}, today).isEmpty());
    EXPECT_TRUE(Backups::superfluous({{QStringLiteral("a"), today.addDays(9)},
                                      {QStringLiteral("b"), today.addDays(9).addSecs(60)}},
                                     today)
                    .isEmpty());
}

TEST_F(BackupsTest, IsMadeBeforeAMigrationThatThenFailsAndChangesNothing)
{
    const Report report = anyReport(Edition2021, 1);
    const ReportId id = *open()->create(report);
    // A library of an older schema whose migration stops in the middle: its tables are there already.
    Database::open(path(), Database::Access::ReadWrite)
        .value()
        ->runOnce(QStringLiteral("PRAGMA user_version = 1"));
    EXPECT_FALSE(tryOpen(path()).ok());
    ASSERT_EQ(backups().list().size(), 1);
    Database::open(path(), Database::Access::ReadWrite)
        .value()
        ->runOnce(QStringLiteral("PRAGMA user_version = %1").arg(schema::newest()));
    EXPECT_TRUE(*open()->load(id) == report);
}

}  // namespace kaibao
