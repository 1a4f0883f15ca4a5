// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/file.h"

#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QFileInfo>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace kaibao {

namespace {

QStringList namesIn(const TemporaryDirectory &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

/// While it lives, no file of this process can grow beyond a size: as good as a full disk.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

}  // namespace

TEST(FileTest, ReadsWhatWasWritten)
{
    const TemporaryDirectory folder;
    const QString path = folder.filePath(QStringLiteral("报告.json"));
    for (const QByteArray &content : {QByteArray("first"), QByteArray(3'000'000, 'x'), QByteArray()}) {
        ASSERT_TRUE(writeFile(path, content).ok());
        const Result<QByteArray> read = readFile(path);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->size(), content.size());
        EXPECT_TRUE(*read == content);
    }
    EXPECT_EQ(namesIn(folder), QStringList(QStringLiteral("报告.json")));
}

TEST(FileTest, KeepsThePermissionsOfTheFileItReplaces)
{
    const TemporaryDirectory folder;
    const QString path = folder.write(QStringLiteral("a.json"), "old");
    ASSERT_EQ(chmod(path.toUtf8().constData(), 0640), 0);
    ASSERT_TRUE(writeFile(path, "new").ok());
    struct stat status
    {};
    ASSERT_EQ(stat(path.toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
}

TEST(FileTest, WritesThroughALink)
{
    const TemporaryDirectory folder;
    const QString target = folder.write(QStringLiteral("target.json"), "old");
    const QString link = folder.filePath(QStringLiteral("link.json"));
    ASSERT_TRUE(QFile::link(target, link));
    ASSERT_TRUE(writeFile(link, "new").ok());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(folder.read(QStringLiteral("target.json")), "new");
}

TEST(FileTest, WritesToADeviceWithoutReplacingIt)
{
    ASSERT_TRUE(writeFile(QStringLiteral("/dev/null"), "content").ok());
    EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/null")).isFile());
}

TEST(FileTest, SaysThatADeviceIsFull)
{
    const Result<void> written = writeFile(QStringLiteral("/dev/full"), "content");
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().kind, Error::Kind::Output);
    EXPECT_TRUE(written.error().message.contains(u"/dev/full"));
}

struct UnreadableCase
{
    const char *name;
    const char *path;  ///< in a temporary folder that has the file "full.txt" of 100 bytes
    const char *reason;
};

class UnreadableFileTest : public testing::TestWithParam<UnreadableCase>
{};

TEST_P(UnreadableFileTest, SaysWhatAndWhy)
{
    const TemporaryDirectory folder;
    folder.write(QStringLiteral("full.txt"), QByteArray(100, 'x'));
    const QString path = QDir(folder.path()).filePath(QString::fromUtf8(GetParam().path));
    const Result<QByteArray> read = readFile(path, 99);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, Error::Kind::Input);
    EXPECT_TRUE(read.error().message.contains(path)) << read.error().message.toStdString();
    EXPECT_TRUE(read.error().message.contains(QString::fromUtf8(GetParam().reason)))
        << read.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Files, UnreadableFileTest,
                         testing::Values(UnreadableCase{"Missing", "missing.txt", "no file"},
                                         UnreadableCase{"MissingFolder", "missing/missing.txt", "no file"},
                                         UnreadableCase{"Folder", ".", "is a folder"},
                                         UnreadableCase{"TooLarge", "full.txt", "larger than"},
                                         UnreadableCase{"Endless", "/dev/zero", "larger than"}),
                         [](const auto &test) { return test.param.name; });

TEST(FileTest, SaysThatAFileMayNotBeRead)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    const TemporaryDirectory folder;
    const QString path = folder.write(QStringLiteral("secret.json"), "{}");
    ASSERT_EQ(chmod(path.toUtf8().constData(), 0), 0);
    EXPECT_FALSE(readFile(path).ok());
}

struct UnwritableCase
{
    const char *name;
    const char *path;  ///< in a temporary folder that has the file "file.txt" and the folder "folder"
    const char *reason;
};

class UnwritableFileTest : public testing::TestWithParam<UnwritableCase>
{};

TEST_P(UnwritableFileTest, SaysWhatAndWhyAndLeavesNothingBehind)
{
    const TemporaryDirectory folder;
    folder.write(QStringLiteral("file.txt"), "old");
    folder.write(QStringLiteral("folder/inside.txt"), "old");
    const QString path = QDir(folder.path()).filePath(QString::fromUtf8(GetParam().path));
    const Result<void> written = writeFile(path, "new");
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().kind, Error::Kind::Output);
    EXPECT_TRUE(written.error().message.contains(path)) << written.error().message.toStdString();
    EXPECT_TRUE(written.error().message.contains(QString::fromUtf8(GetParam().reason)))
        << written.error().message.toStdString();
    EXPECT_EQ(namesIn(folder), QStringList({QStringLiteral("file.txt"), QStringLiteral("folder")}));
    EXPECT_EQ(folder.read(QStringLiteral("file.txt")), "old");
}

INSTANTIATE_TEST_SUITE_P(Files, UnwritableFileTest,
                         testing::Values(UnwritableCase{"Folder", "folder", "it is a folder"},
                                         UnwritableCase{"NoFolder", "missing/new.json", "there is no folder"},
                                         UnwritableCase{"BelowAFile", "file.txt/new.json", "is no folder"},
                                         UnwritableCase{"KernelFolder", "/proc/new.json",
                                                        "could not be written"}),
                         [](const auto &test) { return test.param.name; });

TEST(FileTest, SaysThatAFolderIsReadOnly)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    const TemporaryDirectory folder;
    ASSERT_EQ(chmod(folder.path().toUtf8().constData(), 0500), 0);
    const Result<void> written = writeFile(folder.filePath(QStringLiteral("new.json")), "new");
    chmod(folder.path().toUtf8().constData(), 0700);
    ASSERT_FALSE(written.ok());
    EXPECT_TRUE(written.error().message.contains(u"nothing may be stored"));
}

TEST(FileTest, KeepsTheOldContentWhenTheDiskIsFull)
{
    const TemporaryDirectory folder;
    const QString path = folder.write(QStringLiteral("report.json"), "old");
    {
        const FileSizeLimit limit(1000);
        const Result<void> written = writeFile(path, QByteArray(5000, 'x'));
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().kind, Error::Kind::Output);
        EXPECT_TRUE(written.error().message.contains(path));
    }
    EXPECT_EQ(folder.read(QStringLiteral("report.json")), "old");
    EXPECT_EQ(namesIn(folder), QStringList(QStringLiteral("report.json")));
}

}  // namespace kaibao
