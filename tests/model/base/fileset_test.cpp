// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/fileset.h"

#include "tests/support/temporarydirectory.h"

#include <QDir>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class FileSetTest : public testing::Test
{
protected:
    QStringList everything() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    }

    const QString m_first = QStringLiteral("报告-1.png");
    const QString m_second = QStringLiteral("报告-2.png");
    const TemporaryDirectory m_folder;
};

}  // namespace

TEST_F(FileSetTest, GivesAllItsFilesTheirNamesAtOnce)
{
    m_folder.write(m_first, "old");
    {
        FileSet files(m_folder.path());
        EXPECT_TRUE(files.add(m_first, "one"));
        EXPECT_TRUE(files.add(m_second, "two"));
        EXPECT_EQ(m_folder.read(m_first), "old");
        const Result<QStringList> paths = files.publish();
        ASSERT_TRUE(paths);
        EXPECT_EQ(*paths, QStringList({m_folder.filePath(m_first), m_folder.filePath(m_second)}));
    }
    EXPECT_EQ(everything(), QStringList({m_first, m_second}));
    EXPECT_EQ(m_folder.read(m_first), "one");
    EXPECT_EQ(m_folder.read(m_second), "two");
}

TEST_F(FileSetTest, LeavesNothingWhereItIsGivenUp)
{
    m_folder.write(m_second, "old");
    {
        FileSet files(m_folder.path());
        EXPECT_TRUE(files.add(m_first, "one"));
        EXPECT_TRUE(files.add(m_second, "two"));
    }
    EXPECT_EQ(everything(), QStringList(m_second));
    EXPECT_EQ(m_folder.read(m_second), "old");
}

TEST_F(FileSetTest, KeepsTheOldFilesWhereOneCannotBeWritten)
{
    m_folder.write(m_first, "old");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(m_second));
    {
        FileSet files(m_folder.path());
        EXPECT_TRUE(files.add(m_first, "one"));
        EXPECT_FALSE(files.add(m_second, "two"));
        const Result<QStringList> paths = files.publish();
        ASSERT_FALSE(paths);
        EXPECT_EQ(
            paths.error().message,
            QStringLiteral("%1 could not be written: it is a folder.").arg(m_folder.filePath(m_second)));
    }
    EXPECT_EQ(everything(), QStringList({m_first, m_second}));
    EXPECT_EQ(m_folder.read(m_first), "old");
}

TEST_F(FileSetTest, SaysThatThereIsNoFolder)
{
    FileSet files(m_folder.filePath(QStringLiteral("missing")));
    EXPECT_FALSE(files.add(m_first, "one"));
    EXPECT_FALSE(files.add(m_second, "two"));
    const Result<QStringList> paths = files.publish();
    ASSERT_FALSE(paths);
    EXPECT_EQ(paths.error().kind, Error::Kind::Output);
    EXPECT_TRUE(paths.error().message.contains(QStringLiteral("there is no folder")));
}

}  // namespace kaibao
