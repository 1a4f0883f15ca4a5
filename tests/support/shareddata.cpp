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
        folder = QStringLiteral(KAIBAO_SOURCE_DIR "/../shared");
    const QFileInfo wanted(QDir(folder), relative);
    return wanted.exists() ? wanted.canonicalFilePath() : QString();
}

}  // namespace kaibao
