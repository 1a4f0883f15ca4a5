// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/cutoff.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kaibao {

namespace {

const QString Key = QStringLiteral("cut_off");

}  // namespace

QSet<CellId> cutOffCells(const Report &report)
{
    QSet<CellId> cells;
    const QJsonArray keys = report.unknown()[Key].toArray();
    for (const auto &key : keys) {
        const std::optional<CellId> cell = report.edition().findCell(key.toString());
        if (cell && report.value(*cell).isBlank())
            cells << *cell;
    }
    return cells;
}

void markCutOff(Report &report, CellId cell)
{
    QJsonObject unknown = report.unknown();
    QJsonArray keys = unknown[Key].toArray();
    const QString key = report.edition().cell(cell).key();
    if (!keys.contains(key))
        keys << key;
    unknown.insert(Key, keys);
    report.setUnknown(unknown);
}

}  // namespace kaibao
