// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/xlsxchecks.h"

#include "model/checks/checks.h"
#include "model/checks/findingwords.h"
#include "model/exchange/workbookmarks.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxChecks)
};

struct Column
{
    QString head;
    double width;  ///< in characters of the sheet
};

std::array<Column, 4> columns()
{
    return {{{Text::tr("Result"), 12},
             {Text::tr("Section"), 30},
             {Text::tr("What the check says"), 70},
             {Text::tr("Cells"), 24}}};
}

QString marksOf(const Edition &edition, const QList<CellId> &cells)
{
    constexpr qsizetype Few = 12;
    QStringList marks;
    for (const CellId cell : cells.mid(0, Few))
        marks << edition.cell(cell).mark;
    if (cells.size() > Few)
        marks << QStringLiteral("…");
    return marks.join(u' ');
}

QString sentenceOf(const Finding &finding)
{
    return finding.because.isEmpty() ? finding.message
                                     : Text::tr("%1 (%2)").arg(finding.message, finding.because);
}

/// The failed ones first, what could not be assessed next.
QList<Finding> inOrder(const Report &report)
{
    const Checks checks(report);
    QList<Finding> findings = checks.open();
    for (const Finding &finding : checks.all(report)) {
        if (finding.status != Status::Failed && finding.status != Status::Unassessed)
            findings << finding;
    }
    return findings;
}

/// Lines that the longest cell takes in its column.
int heightOf(const std::array<QString, 4> &cells)
{
    const auto heads = columns();
    int lines = 1;
    for (size_t i = 0; i < cells.size(); ++i)  // a Chinese character takes two places
        lines = std::max(
            lines, static_cast<int>(std::ceil(static_cast<double>(cells[i].size()) * 1.9 / heads[i].width)));
    return lines;
}

void writeLine(lxw_worksheet *sheet, lxw_row_t row, const std::array<QString, 4> &cells, lxw_format *format)
{
    worksheet_set_row(sheet, row, heightOf(cells) * 13 + 4, nullptr);
    for (size_t column = 0; column < cells.size(); ++column)
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), cells[column].toUtf8().constData(),
                               format);
}

}  // namespace

void writeChecks(XlsxBook &book, const Report &report)
{
    lxw_worksheet *sheet = book.addSheet(Text::tr("Checks"));
    book.mark(sheet, ChecksMark);
    const auto heads = columns();
    for (size_t i = 0; i < heads.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, heads[i].width, nullptr);
        worksheet_write_string(sheet, 0, column, heads[i].head.toUtf8().constData(),
                               book.format({.font = "黑体", .left = true, .bordered = true}));
    }
    lxw_row_t row = 0;
    for (const Finding &finding : inOrder(report))
        writeLine(sheet, ++row,
                  {verdictName(finding), sectionTitleOf(report.edition(), finding), sentenceOf(finding),
                   marksOf(report.edition(), finding.cells)},
                  book.format({.left = true, .bordered = true}));
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(heads.size() - 1));
    worksheet_set_landscape(sheet);
    worksheet_repeat_rows(sheet, 0, 0);
}

}  // namespace kaibao
