// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>

namespace kaibao {

/// A file of an archive; its name has slashes between folders.
struct ArchiveFile
{
    QByteArray name;
    QByteArray content;
};

/// A ZIP archive with these files in this order. The same files give the same bytes: all are dated
/// 1 January 1980, the first day that the format knows.
Result<QByteArray> zipArchive(const QList<ArchiveFile> &files);

}  // namespace kaibao
