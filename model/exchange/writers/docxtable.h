// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/writers/docxxml.h"
#include "model/report/report.h"

namespace kaibao {

/// One of the official tables as a table of a Word document: its columns in the form's proportions, its
/// head repeated on each page, no row torn, all rows on one page where it holds them.
class DocxTable final
{
public:
    /// All must outlive it.
    DocxTable(DocxXml &xml, const Report &report, const Table &table);

    void write(const QString &name);

private:
    void writeProperties(const QString &name);
    void writeRow(int row);
    void writeBox(const GridBox &box, int row);
    void writeText(const GridBox &box);
    int width(const GridBox &box) const;
    bool isVertical(const GridBox &box) const;
    int sizeOf(const GridBox &box, const QString &text) const;

    DocxXml &m_xml;
    const Report &m_report;
    const Table &m_table;
    QList<int> m_edges;  ///< of the columns, in twips
    int m_size;          ///< of most texts, in half points
};

}  // namespace kaibao
