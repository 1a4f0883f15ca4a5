// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/filelock.h"

#include "tests/support/temporarydirectory.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace kaibao {

class FileLockTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("library.lock")); }

    TemporaryDirectory m_folder;
};

TEST_F(FileLockTest, IsHeldByOneAtATimeAndTellsByWhom)
{
    FileLock second(path());
    {
        FileLock first(path());
        ASSERT_EQ(first.tryLock(), FileLock::Outcome::Held);
        EXPECT_EQ(second.tryLock(), FileLock::Outcome::TakenElsewhere);
        EXPECT_EQ(second.holder(), QSysInfo::machineHostName());
    }
    EXPECT_EQ(second.tryLock(), FileLock::Outcome::Held);
}

TEST_F(FileLockTest, GoesWithAProcessThatIsKilled)
{
    int ends[2]{};
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        FileLock lock(path());
        const char held = lock.tryLock() == FileLock::Outcome::Held ? 'y' : 'n';
        if (write(ends[1], &held, 1) == 1)
            pause();
        _exit(EXIT_FAILURE);
    }
    char held = 0;
    ASSERT_EQ(read(ends[0], &held, 1), 1);
    EXPECT_EQ(held, 'y');
    EXPECT_EQ(FileLock(path()).tryLock(), FileLock::Outcome::TakenElsewhere);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    EXPECT_EQ(FileLock(path()).tryLock(), FileLock::Outcome::Held);
    close(ends[0]);
    close(ends[1]);
}

TEST_F(FileLockTest, IsAFileForItsOwnerOnly)
{
    FileLock lock(path());
    ASSERT_EQ(lock.tryLock(), FileLock::Outcome::Held);
    EXPECT_EQ(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(FileLockTest, IsNotPossibleWhereAFolderHasItsName)
{
    FileLock lock(m_folder.path());
    EXPECT_EQ(lock.tryLock(), FileLock::Outcome::NotPossible);
}

}  // namespace kaibao
