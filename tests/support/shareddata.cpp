// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shareddata.h"

#include <QDir>
#include <QFileInfo>

namespace kaibao {

QString sharedPath(const QString &relative)
{
    QString folder = qEnvironmentVariable("KAIBAO_SHARED");
    if (folder.isEmpty())
        folder = sourcePath(QStringLiteral("../shared"));
    const QFileInfo wanted(QDir(folder), relative);
    return wanted.exists() ? wanted.canonicalFilePath() : QString();
}

QString sourcePath(const QString &relative)
{
    return QDir(QStringLiteral(KAIBAO_SOURCE_DIR)).filePath(relative);
}

}  // namespace kaibao
