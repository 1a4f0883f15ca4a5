// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/file.h"
#include "model/store/backups.h"
#include "model/store/handover.h"
#include "tests/model/store/storefixture.h"

#include <QDir>
#include <QFile>

#include <sched.h>
#include <sys/mount.h>

#include <cerrno>
#include <cstring>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

}  // namespace

/// Real disks of the kernel's, mounted where only this process sees them. Needs the right to do so.
class MountedDiskTest : public StoreTest
{
protected:
    void SetUp() override
    {
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            GTEST_SKIP() << "disks cannot be mounted here: " << std::strerror(errno);
        ASSERT_TRUE(QDir().mkpath(disk()));
    }
    void TearDown() override
    {
        while (umount2(QFile::encodeName(disk()).constData(), MNT_DETACH) == 0) {
        }
    }

    QString disk() const { return m_folder.filePath(QStringLiteral("disk")); }
    QString onDisk(const QString &name) const { return disk() + u'/' + name; }
    QString library() const { return onDisk(QStringLiteral("library.kaibao")); }

    void mountMemory(const char *options)
    {
        ASSERT_EQ(mount("tmpfs", QFile::encodeName(disk()).constData(), "tmpfs", 0, options), 0)
            << std::strerror(errno);
    }
    void remount(unsigned long flags)
    {
        ASSERT_EQ(mount(nullptr, QFile::encodeName(disk()).constData(), nullptr, MS_REMOUNT | flags, nullptr),
                  0)
            << std::strerror(errno);
    }
    /// Fills the disk to the last byte.
    void fill()
    {
        QFile file(onDisk(QStringLiteral("filler")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (qint64 size = 1 << 20; size > 0; size /= 2) {
            while (file.write(QByteArray(size, 'x')) > 0) {
            }
        }
    }

    Result<void> type(Library &library, Report &report, int number)
    {
        wait(60'000);
        const Change change = Change().setText(report, Overview, QString(2000, QChar(u'一' + number)));
        return recordEdit(library, m_id, report, change, {QStringLiteral("Typing")});
    }

    Report m_report = zeroReport(QStringLiteral("2021"));
    ReportId m_id = ReportId::None;
};

TEST_F(MountedDiskTest, ASentenceTellsOfAFullDiskAndNothingIsLost)
{
    mountMemory("size=3m");
    const auto library = open(this->library());
    ASSERT_NE(library, nullptr);
    m_id = *library->create(m_report);
    fill();
    Result<void> stored;
    for (int number = 1; number <= 40; ++number)
        stored = type(*library, m_report, number);
    ASSERT_FALSE(stored);
    EXPECT_TRUE(stored.error().message.contains(QStringLiteral("full")))
        << qPrintable(stored.error().message);
    EXPECT_FALSE(Backups(this->library(), onDisk(QStringLiteral("b"))).make());
    ASSERT_TRUE(QFile::remove(onDisk(QStringLiteral("filler"))));
    EXPECT_TRUE(library->retry());
    EXPECT_TRUE(*library->load(m_id) == m_report);
    EXPECT_EQ(library->history().entries(m_id)->size(), 40);
}

TEST_F(MountedDiskTest, AFullDiskLeavesTheOldFileAsItWas)
{
    mountMemory("size=1m");
    const QString report = onDisk(QStringLiteral("report.json"));
    const QString handover = onDisk(QStringLiteral("handover.kaibao"));
    ASSERT_TRUE(writeFile(report, "old"));
    ASSERT_TRUE(writeFile(handover, "old"));
    fill();
    const Result<void> written = writeFile(report, QByteArray(100'000, 'n'));
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(QStringLiteral("full")))
        << qPrintable(written.error().message);
    const auto elsewhere = open();
    ASSERT_TRUE(elsewhere->create(m_report));
    EXPECT_FALSE(writeHandover(*elsewhere, m_report.organisation(), handover));
    EXPECT_EQ(*readFile(report), "old");
    EXPECT_EQ(*readFile(handover), "old");
    EXPECT_EQ(QDir(disk()).entryList(QDir::Files).size(), 3);
}

TEST_F(MountedDiskTest, ADiskThatCanOnlyBeReadIsRead)
{
    mountMemory("size=3m");
    m_id = *open(library())->create(m_report);
    remount(MS_RDONLY);
    const auto library = open(this->library());
    ASSERT_NE(library, nullptr);
    EXPECT_TRUE(library->readOnlyReason().contains(QStringLiteral("read-only")))
        << qPrintable(library->readOnlyReason());
    EXPECT_TRUE(*library->load(m_id) == m_report);
    EXPECT_FALSE(type(*library, m_report, 1));
    EXPECT_FALSE(tryOpen(onDisk(QStringLiteral("new.kaibao"))).ok());
    const Result<void> written = writeFile(onDisk(QStringLiteral("report.json")), "x");
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(QStringLiteral("nothing may be stored")));
}

TEST_F(MountedDiskTest, AStickThatIsPulledOutIsMissedAndTakenUpAgain)
{
    const QString stick = m_folder.filePath(QStringLiteral("stick"));
    ASSERT_TRUE(QDir().mkpath(stick));
    const auto plugIn = [&] {
        ASSERT_EQ(mount(QFile::encodeName(stick).constData(), QFile::encodeName(disk()).constData(), nullptr,
                        MS_BIND, nullptr),
                  0);
    };
    plugIn();
    const auto library = open(this->library());
    ASSERT_NE(library, nullptr);
    m_id = *library->create(m_report);
    ASSERT_EQ(umount2(QFile::encodeName(disk()).constData(), MNT_DETACH), 0);
    const Result<void> stored = type(*library, m_report, 1);
    ASSERT_FALSE(stored);
    EXPECT_TRUE(stored.error().message.contains(QStringLiteral("stick")))
        << qPrintable(stored.error().message);
    EXPECT_FALSE(QFile::exists(this->library()));
    plugIn();
    EXPECT_TRUE(library->retry());
    EXPECT_TRUE(*library->load(m_id) == m_report);
}

}  // namespace kaibao
