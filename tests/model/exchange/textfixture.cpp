// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exchange/textfixture.h"

namespace kaibao {

namespace {

QString boxText(const Report &report, const GridBox &box)
{
    return box.cell == CellId::None ? box.text : report.value(box.cell).text();
}

}  // namespace

QString tableAsText(const Report &report, const QString &key, TableShape shape)
{
    const Table &table = *report.edition().findTable(key);
    QString text;
    for (int row = 0; row < table.rows; ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns; ++column) {
            const GridBox &box = table.boxAt(row, column);
            const bool here = box.row == row && box.column == column;
            if (here || shape != TableShape::Compact)
                cells << (here ? boxText(report, box) : QString());
        }
        const bool bars = shape == TableShape::Piped || shape == TableShape::Framed;
        const QString line = cells.join(bars ? QStringLiteral(" | ") : QStringLiteral("\t"));
        text += shape == TableShape::Framed ? QStringLiteral("| %1 |\n").arg(line) : line + u'\n';
    }
    return text;
}

QString reportAsText(const Report &report, TableShape shape)
{
    QString text = report.organisation() + u'\n' + report.title() + QStringLiteral("\n\n");
    text += report.narrative(QStringLiteral("preamble"));
    for (const Section &section : report.edition().sections()) {
        text += u'\n' + section.title + QStringLiteral("\n\n");
        text += section.table.isEmpty() ? report.narrative(section.narrative)
                                        : tableAsText(report, section.table, shape);
    }
    return text;
}

QStringList differences(const Report &a, const Report &b)
{
    QStringList different;
    const auto &cells = a.edition().cells();
    for (int i = 0; i < cells.size(); ++i) {
        const auto id = static_cast<CellId>(i);
        if (!(a.value(id) == b.value(id)))
            different
                << QStringLiteral("%1: %2 / %3").arg(cells[i].key(), a.value(id).text(), b.value(id).text());
    }
    return different;
}

}  // namespace kaibao
