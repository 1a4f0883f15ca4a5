// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/environment.h"

#include <QDir>

#include <langinfo.h>
#include <unistd.h>

#include <clocale>
#include <cstring>

namespace kaibao {

void prepareEnvironment()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");

    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {  // the folder that Qt would take, but in silence
        const QString folder = QStringLiteral("%1/runtime-%2").arg(QDir::tempPath()).arg(getuid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    }
}

}  // namespace kaibao
