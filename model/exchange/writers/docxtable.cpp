// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/docxtable.h"

#include "model/exchange/writers/blocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kaibao {

namespace {

constexpr int TypeArea = 8844;         // twips, 156 mm
constexpr int StyleSize = 20;          // half points, of the style TableText
constexpr int LeastSize = 14;          // smaller cannot be read on paper
constexpr int LeastHandsomeSize = 17;  // words do not shrink further only to look better
constexpr int CellMargins = 56;        // twips, left and right together
constexpr int LabelMargins = 112;      // with the indents of the style TableLabel

/// Labels that are numbered like a list stand one below the other.
bool isNumbered(const QString &text)
{
    return text.size() > 2 && (text[1] == u'.' || text[1] == u'、' || (text[0] == u'（' && text[2] == u'）'));
}

const char *styleOf(const GridBox &box)
{
    switch (box.kind) {
    case GridBox::Kind::Section:
        return "TableSection";
    case GridBox::Kind::Note:
        return "TableNote";
    case GridBox::Kind::Label:
        return box.rowSpan == 1 && isNumbered(box.text) ? "TableLabel" : "TableText";
    default:
        return "TableText";
    }
}

/// （三）不予公开 in a narrow box: the number on a line of its own.
QString broken(const GridBox &box, QString text)
{
    const qsizetype close = text.indexOf(u'）') + 1;
    if (box.kind == GridBox::Kind::Label && box.rowSpan > 1 && close > 0)
        text.insert(close, u'\n');
    return text;
}

/// Width in ems: figures and Latin letters are half as wide as a Chinese character.
double widthInEms(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double width, QChar c) { return width + (c.unicode() < 0x80 ? 0.5 : 1.0); });
}

}  // namespace

DocxTable::DocxTable(DocxXml &xml, const Report &report, const Table &table)
    : m_xml(xml), m_report(report), m_table(table)
{
    const double sum = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
    double edge = 0;
    m_edges << 0;
    for (const double width : table.columnWidths) {
        edge += width;
        m_edges << static_cast<int>(std::lround(edge / sum * TypeArea));
    }
    const double narrowest = *std::min_element(table.columnWidths.begin(), table.columnWidths.end());
    m_size = narrowest < 15 ? StyleSize : 24;
}

void DocxTable::write(const QString &name)
{
    m_xml.start("tbl");
    writeProperties(name);
    m_xml.start("tblGrid");
    for (qsizetype i = 1; i < m_edges.size(); ++i) {
        m_xml.start("gridCol");
        m_xml.attribute("w", QString::number(m_edges[i] - m_edges[i - 1]));
        m_xml.end();
    }
    m_xml.end();
    for (int row = 0; row < m_table.rows; ++row)
        writeRow(row);
    m_xml.end();
}

void DocxTable::writeProperties(const QString &name)
{
    m_xml.start("tblPr");
    m_xml.property("tblStyle", QStringLiteral("OfficialTable"));
    m_xml.width("tblW", TypeArea);
    m_xml.property("jc", QStringLiteral("center"));
    m_xml.start("tblLayout");
    m_xml.attribute("type", QStringLiteral("fixed"));
    m_xml.end();
    m_xml.start("tblCellMar");
    const int padding = m_size == StyleSize ? 44 : 170;
    m_xml.width("top", padding);
    m_xml.width("bottom", padding);
    m_xml.end();
    m_xml.property("tblCaption", name);
    m_xml.end();
}

void DocxTable::writeRow(int row)
{
    m_xml.start("tr");
    m_xml.start("trPr");
    m_xml.property("cantSplit");
    if (row < m_table.headerRows)
        m_xml.property("tblHeader");
    m_xml.end();
    for (int column = 0; column < m_table.columns;) {
        const GridBox &box = m_table.boxAt(row, column);
        writeBox(box, row);
        column += box.columnSpan;
    }
    m_xml.end();
}

void DocxTable::writeBox(const GridBox &box, int row)
{
    m_xml.start("tc");
    m_xml.start("tcPr");
    m_xml.width("tcW", width(box));
    if (box.columnSpan > 1)
        m_xml.property("gridSpan", box.columnSpan);
    if (box.rowSpan > 1)
        m_xml.property("vMerge", row == box.row ? QStringLiteral("restart") : QString());
    if (isVertical(box))
        m_xml.property("textDirection", QStringLiteral("tbRlV"));
    m_xml.property("vAlign", QStringLiteral("center"));
    m_xml.end();
    m_xml.startParagraph(styleOf(box), {row + 1 < m_table.rows, 0});
    if (row == box.row)
        writeText(box);
    m_xml.end();
    m_xml.end();
}

void DocxTable::writeText(const GridBox &box)
{
    const QString plain = boxText(m_report, box);
    const QString text = isVertical(box) ? plain : broken(box, plain);
    const int size = sizeOf(box, text);
    if (!text.isEmpty())
        m_xml.run(text, nullptr, size == StyleSize ? 0 : size);
}

int DocxTable::width(const GridBox &box) const
{
    return m_edges[box.column + box.columnSpan] - m_edges[box.column];
}

/// Too narrow for four characters side by side.
bool DocxTable::isVertical(const GridBox &box) const
{
    return box.vertical && width(box) - CellMargins < 4 * 10 * m_size;
}

/// What must not be broken, a number or the words of a narrow group, shrinks to the width of its box. Other
/// words do so only if they then stand in one line and can still be read well.
int DocxTable::sizeOf(const GridBox &box, const QString &text) const
{
    double ems = 0.5;
    for (const QString &line : text.split(u'\n'))
        ems = std::max(ems, widthInEms(line));
    const int margins = qstrcmp(styleOf(box), "TableLabel") == 0 ? LabelMargins : CellMargins;
    const int fitting = static_cast<int>((width(box) - margins) / 10.0 / ems);  // 10 twips: half a point
    const bool number = box.cell != CellId::None && m_report.value(box.cell).isNumber();
    if (number || text.contains(u'\n'))
        return std::clamp(fitting, LeastSize, m_size);
    return fitting < LeastHandsomeSize ? m_size : std::min(fitting, m_size);
}

}  // namespace kaibao
