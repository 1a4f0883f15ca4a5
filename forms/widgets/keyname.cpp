// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/keyname.h"

#include <QCoreApplication>

namespace kaibao {

QString keyName(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText)
        .replace(QStringLiteral("Return"), QCoreApplication::translate("KeyName", "Enter"));
}

}  // namespace kaibao
