// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportchecksum.h"

#include "model/exchange/reportjson.h"

#include <QCryptographicHash>

namespace kaibao {

QString shortChecksum(const Report &report)
{
    constexpr int Group = 4;
    const QByteArray hash = QCryptographicHash::hash(writeReport(report), QCryptographicHash::Sha256);
    const QString digits = QString::fromLatin1(hash.toHex().toUpper());
    return digits.first(Group) + u'-' + digits.sliced(Group, Group);
}

}  // namespace kaibao
