// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/networkdisk.h"

#include <QFile>

#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace kaibao {

namespace {

// The numbers of the Linux kernel, include/uapi/linux/magic.h and the file systems' own sources.
constexpr std::array<quint64, 10> NetworkTypes{
    0x00006969,  // NFS
    0x0000517b,  // SMB, the first kernel client
    0xff534d42,  // CIFS
    0xfe534d42,  // SMB 2 and 3
    0x6b414653,  // AFS
    0x5346414f,  // OpenAFS
    0x73757245,  // Coda
    0x00c36400,  // Ceph
    0x01021997,  // 9P
    0x0bd00bd0,  // Lustre
};

}  // namespace

bool isNetworkFileSystem(quint64 type)
{
    return std::find(NetworkTypes.begin(), NetworkTypes.end(), type) != NetworkTypes.end();
}

bool liesOnNetwork(const QString &path)
{
    struct statfs disk
    {};
    return statfs(QFile::encodeName(path).constData(), &disk) == 0
        && isNetworkFileSystem(static_cast<quint32>(disk.f_type));
}

}  // namespace kaibao
