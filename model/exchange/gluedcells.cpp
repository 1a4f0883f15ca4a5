// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/gluedcells.h"

#include <QRegularExpression>

namespace kaibao {

QStringList gluedRow(const QString &text, const TableLabels &labels)
{
    static const QRegularExpression labelAndDigits(QStringLiteral("^(.*[^0-9.])([0-9]+(?:\\.[0-9]+)?)$"));
    const QRegularExpressionMatch match = labelAndDigits.match(text);
    const std::optional<int> gridRow = labels.gridRow(match.captured(1));
    if (!match.hasMatch() || !gridRow)
        return {};
    QStringList cells{match.captured(1).trimmed()};
    const QString digits = match.captured(2);
    const bool oneEach = digits.size() == labels.valueBoxes(*gridRow).size() && !digits.contains(u'.');
    return cells << (oneEach ? digits.split(QString(), Qt::SkipEmptyParts) : QStringList(digits));
}

QStringList gluedHeads(const QString &text, const TableLabels &labels)
{
    const QString key = labelKey(text);
    const std::optional<TableHeads::Match> match = labels.heads().findAtEnd(key, {});
    QStringList heads;
    for (qsizetype i = 0; match && i < match->starts.size(); ++i) {
        const qsizetype end = match->starts.value(i + 1, key.size());
        heads << key.mid(match->starts[i], end - match->starts[i]);
    }
    return heads;
}

}  // namespace kaibao
