// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/networkdisk.h"

#include "tests/support/temporarydirectory.h"

#include <gtest/gtest.h>
#include <linux/magic.h>

namespace kaibao {

TEST(NetworkDiskTest, KnowsTheFileSystemsOfOtherComputers)
{
    for (const quint64 type : {NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, AFS_FS_MAGIC, CODA_SUPER_MAGIC, V9FS_MAGIC})
        EXPECT_TRUE(isNetworkFileSystem(type)) << std::hex << type;
    for (const quint64 type :
         {EXT4_SUPER_MAGIC, XFS_SUPER_MAGIC, TMPFS_MAGIC, MSDOS_SUPER_MAGIC, FUSE_SUPER_MAGIC})
        EXPECT_FALSE(isNetworkFileSystem(type)) << std::hex << type;
}

TEST(NetworkDiskTest, TakesThisComputersDiskForOne)
{
    const TemporaryDirectory folder;
    EXPECT_FALSE(liesOnNetwork(folder.path()));
    EXPECT_FALSE(liesOnNetwork(folder.filePath(QStringLiteral("missing"))));
}

}  // namespace kaibao
