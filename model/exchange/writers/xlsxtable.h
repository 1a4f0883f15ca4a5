// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/writers/xlsxbook.h"
#include "model/report/report.h"

namespace kaibao {

/// One of the official tables as a sheet: its title in the first line, below it the form with its merged
/// boxes. A total that is the sum of its parts is a formula; one that is not stays the number it is, so
/// that the workbook does not mend in silence what the report says.
class XlsxTable final
{
public:
    /// All must outlive it.
    XlsxTable(XlsxBook &book, const Report &report, const Table &table);

    void write(const QString &title);

    /// "=SUM(D5:I5)", or nothing for a cell that is no total or not the sum of its parts.
    QByteArray formulaFor(CellId cell) const;

private:
    struct Place
    {
        int row = 0;
        int column = 0;
    };

    XlsxLook lookOf(const GridBox &box) const;
    void writeBox(lxw_worksheet *sheet, const GridBox &box);
    void writeValue(lxw_worksheet *sheet, const GridBox &box, lxw_format *format);
    void setSizes(lxw_worksheet *sheet, const QString &title);
    double widthOf(const GridBox &box) const;
    int linesOf(const GridBox &box) const;

    XlsxBook &m_book;
    const Report &m_report;
    const Table &m_table;
    QHash<CellId, Place> m_places;  ///< in the sheet
    double m_size;                  ///< of the texts, in points
};

}  // namespace kaibao
