// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/blocks.h"

#include "model/report/runinhead.h"
#include "model/report/showntext.h"
#include "model/report/titlebreaker.h"

#include <limits>

namespace kaibao {

namespace {

void addNarrative(QList<ReportBlock> &blocks, const Report &report, const QString &key)
{
    const QStringList paragraphs = paragraphsOf(shownNarrative(report, key));
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        blocks.append({ReportBlock::Kind::Paragraph, {paragraphs[i]}, nullptr, isHeadAlone(paragraphs, i)});
}

}  // namespace

QList<ReportBlock> blocksOf(const Report &report)
{
    QList<ReportBlock> blocks;
    blocks.append({ReportBlock::Kind::Title,
                   titleLines(report.organisation(), report.title(), std::numeric_limits<int>::max()),
                   nullptr});
    addNarrative(blocks, report, QStringLiteral("preamble"));
    for (const Section &section : report.edition().sections()) {
        blocks.append({ReportBlock::Kind::Heading, {section.title}, nullptr});
        if (section.table.isEmpty())
            addNarrative(blocks, report, section.narrative);
        else
            blocks.append({ReportBlock::Kind::Table,
                           {section.title.section(u'、', 1)},
                           report.edition().findTable(section.table)});
    }
    return blocks;
}

QString boxText(const Report &report, const GridBox &box)
{
    return box.cell == CellId::None ? box.text : report.value(box.cell).text().simplified();
}

QList<const GridBox *> boxesOfRow(const Table &table, int row)
{
    QList<const GridBox *> boxes;
    for (const GridBox &box : table.boxes) {
        if (box.row == row)
            boxes << &box;
    }
    return boxes;
}

}  // namespace kaibao
