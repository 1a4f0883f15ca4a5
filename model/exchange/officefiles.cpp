// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/officefiles.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OfficeFiles)
};

}  // namespace

Result<const OfficeFiles *> officeFiles()
{
    QPluginLoader loader(QCoreApplication::applicationDirPath()
                         + QStringLiteral("/../lib/kaibao/kaibao-office"));
    const OfficeFiles *files = qobject_cast<OfficeFiles *>(loader.instance());
    if (!files)
        return inputError(Text::tr("The part of the program for Word, Excel and PDF files is missing; "
                                   "install the program anew."),
                          loader.errorString());
    return files;
}

}  // namespace kaibao
