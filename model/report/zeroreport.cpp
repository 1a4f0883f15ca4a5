// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/zeroreport.h"

#include "model/report/totals.h"
#include "model/report/zeros.h"

#include <algorithm>

namespace kaibao {

namespace {

bool isZero(const CellValue &value)
{
    return value.isNumber() && value.number() == 0;
}

QString fieldOf(const Report &report)
{
    return field::narrative(report.edition().zeroReport().narrative);
}

}  // namespace

bool mayBeZeroReport(const Report &report)
{
    const ZeroReport &zero = report.edition().zeroReport();
    bool open = false;
    for (const Cell &cell : report.edition().cells()) {
        if (cell.table != zero.table)
            continue;
        const CellEntry &entry = report.cell(*report.edition().findCell(cell.key()));
        const bool carried = entry.origin == Origin::CarriedOver || entry.origin == Origin::Computed;
        if (!entry.value.isBlank() && !(carried && isZero(entry.value)))
            return false;
        open = open || entry.value.isBlank();
    }
    return open;
}

Change noRequests(const Report &report)
{
    const Table &table = *report.edition().findTable(report.edition().zeroReport().table);
    Change change = zerosForTheRest(report, table);
    for (const GridBox &box : table.boxes) {
        if (box.kind == GridBox::Kind::Value && report.cell(box.cell).origin == Origin::CarriedOver)
            change.setCell(report, box.cell, {report.value(box.cell), Origin::Confirmed});
    }
    return withComputedTotals(report, change);
}

QString zeroSentence(const Report &report)
{
    return QString(report.edition().zeroReport().sentence)
        .replace(QStringLiteral("{year}"), QString::number(report.year()));
}

bool saysZero(const Report &report)
{
    return report.text(fieldOf(report)).contains(zeroSentence(report));
}

Change withZeroSentence(const Report &report)
{
    const ZeroReport &zero = report.edition().zeroReport();
    QStringList paragraphs = report.text(fieldOf(report)).split(u'\n');
    if (paragraphs.last().isEmpty())
        paragraphs.removeLast();
    const auto speaks = [&zero](const QString &paragraph) { return paragraph.contains(zero.after); };
    const auto place = std::find_if(paragraphs.begin(), paragraphs.end(), speaks);
    if (place == paragraphs.end())
        paragraphs << zeroSentence(report);
    else
        place->append(zeroSentence(report));
    return Change().setText(report, fieldOf(report), paragraphs.join(u'\n') + u'\n');
}

}  // namespace kaibao
