// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/fingerprint.h"

#include <QCryptographicHash>

namespace kaibao {

namespace {

void add(QCryptographicHash &hash, const QString &key, const CellValue &value)
{
    const char state = static_cast<char>('0' + static_cast<int>(value.state()));
    hash.addData(key.toUtf8() + '=' + state + value.text().toUtf8() + '\n');
}

}  // namespace

QString fingerprintOf(const ReportPair &reports, const Finding &finding)
{
    const Edition &edition = reports.report.edition();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(finding.rule.toUtf8() + '\n' + finding.scope.toUtf8() + '\n' + finding.measure.toUtf8());
    for (const CellId cell : finding.cells)
        add(hash, edition.cell(cell).key(), reports.report.value(cell));
    for (const CellId cell : finding.cellsBefore) {
        if (const CellValue *value = reports.valueBefore(cell))
            add(hash, QStringLiteral("previous/") + edition.cell(cell).key(), *value);
    }
    if (!finding.field.isEmpty()) {
        const QString words = reports.report.text(finding.field).mid(finding.offset, finding.length);
        hash.addData(finding.field.toUtf8() + '=' + words.toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

QString fingerprintOf(const Report &report, const Finding &finding)
{
    return fingerprintOf(ReportPair{report}, finding);
}

}  // namespace kaibao
