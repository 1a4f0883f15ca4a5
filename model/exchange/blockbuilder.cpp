// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/blockbuilder.h"

#include <QCoreApplication>

#include <utility>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BlockBuilder)
};

}  // namespace

void BlockBuilder::startTable()
{
    if (!m_tables.isEmpty()) {
        OpenTable &frame = m_tables.last();
        if (!frame.grid.isEmpty())
            m_content.add(std::exchange(frame.grid, {}));
        frame.isFrame = true;
    }
    endParagraph();
    m_tables << OpenTable();
}

void BlockBuilder::startRow()
{
    if (!m_tables.isEmpty())
        m_tables.last().grid.startRow();
}

void BlockBuilder::skipColumns(int count)
{
    if (!m_tables.isEmpty())
        m_tables.last().grid.skipTo(count);
}

void BlockBuilder::startCell(int columnSpan, int rowSpan)
{
    if (m_tables.isEmpty())
        return;
    endCell();
    endParagraph();  // a caption
    OpenTable &table = m_tables.last();
    table.inCell = true;
    table.columnSpan = columnSpan;
    table.rowSpan = rowSpan;
}

void BlockBuilder::spanColumns(int count)
{
    if (!m_tables.isEmpty())
        m_tables.last().columnSpan = count;
}

void BlockBuilder::endCell()
{
    if (m_tables.isEmpty())
        return;
    OpenTable &table = m_tables.last();
    if (table.isFrame)
        endParagraph();
    else if (std::exchange(table.inCell, false))
        table.grid.addCell(std::exchange(m_text, {}).simplified(), table.columnSpan, table.rowSpan);
}

void BlockBuilder::endTable()
{
    if (m_tables.isEmpty())
        return;
    endCell();
    const OpenTable table = m_tables.takeLast();
    if (!table.isFrame && !table.grid.isEmpty())
        m_content.add(table.grid);
    if (table.grid.isCutOff())
        addRemark(Text::tr("A table is larger than any of a report; only its beginning was read."));
}

void BlockBuilder::addText(const QString &text)
{
    m_text += text;
}

void BlockBuilder::endParagraph()
{
    if (!m_tables.isEmpty() && m_tables.last().inCell && !m_tables.last().isFrame) {
        m_text += u' ';
        return;
    }
    const QString text = std::exchange(m_text, {}).simplified();
    if (!text.isEmpty())
        m_content.add(text);
}

FileContent BlockBuilder::finished()
{
    while (!m_tables.isEmpty())
        endTable();
    endParagraph();
    return std::move(m_content);
}

}  // namespace kaibao
