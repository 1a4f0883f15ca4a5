// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/fingerprint.h"

#include <QCryptographicHash>

namespace kaibao {

QString fingerprintOf(const Report &report, const Finding &finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(finding.rule.toUtf8() + '\n' + finding.scope.toUtf8() + '\n');
    for (const CellId cell : finding.cells) {
        const CellValue &value = report.value(cell);
        const char state = static_cast<char>('0' + static_cast<int>(value.state()));
        hash.addData(report.edition().cell(cell).key().toUtf8() + '=' + state + value.text().toUtf8() + '\n');
    }
    if (!finding.field.isEmpty()) {
        const QString words = report.text(finding.field).mid(finding.offset, finding.length);
        hash.addData(finding.field.toUtf8() + '=' + words.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

}  // namespace kaibao
