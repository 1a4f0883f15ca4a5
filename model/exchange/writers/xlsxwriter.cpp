// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/xlsxwriter.h"

#include "model/exchange/workbookmarks.h"
#include "model/exchange/writers/blocks.h"
#include "model/exchange/writers/xlsxchecks.h"
#include "model/exchange/writers/xlsxtable.h"

#include <xlsxwriter.h>

#include <cmath>

namespace kaibao {

namespace {

constexpr double TextWidth = 72;          // characters of the sheet
constexpr double CharactersPerLine = 34;  // Chinese ones of 12 points in that width
constexpr double TitlePerLine = 22;       // of 18 points

struct Line
{
    QString text;
    XlsxLook look;
    double height = 0;  ///< points
};

QList<Line> linesOf(const ReportBlock &block)
{
    QList<Line> lines;
    for (const QString &text : block.lines) {
        const auto rows = [&text](double perLine) {
            return std::ceil(static_cast<double>(text.size()) / perLine);
        };
        switch (block.kind) {
        case ReportBlock::Kind::Title:
            lines.append({text, {.font = "方正小标宋简体", .size = 18}, rows(TitlePerLine) * 28});
            break;
        case ReportBlock::Kind::Heading:
            lines.append({text, {.font = "黑体", .size = 12, .left = true}, 24});
            break;
        case ReportBlock::Kind::Paragraph:
        case ReportBlock::Kind::Table:
            lines.append(
                {text, {.font = "仿宋_GB2312", .size = 12, .left = true}, rows(CharactersPerLine) * 16 + 4});
            break;
        }
    }
    return lines;
}

/// The texts, a line for each paragraph. The tables have sheets of their own, with their headings.
void writeTexts(XlsxBook &book, const QList<ReportBlock> &blocks, const QString &name)
{
    lxw_worksheet *sheet = book.addSheet(name);
    book.mark(sheet, TextsMark);
    worksheet_set_column(sheet, 0, 0, TextWidth, nullptr);
    lxw_row_t row = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool ofTable = blocks[i].table || (i + 1 < blocks.size() && blocks[i + 1].table);
        for (const Line &line : ofTable ? QList<Line>() : linesOf(blocks[i])) {
            worksheet_set_row(sheet, row, line.height, nullptr);
            worksheet_write_string(sheet, row++, 0, line.text.toUtf8().constData(), book.format(line.look));
        }
    }
}

}  // namespace

Result<QByteArray> writeXlsx(const Report &report)
{
    const QList<ReportBlock> blocks = blocksOf(report);
    XlsxBook book;
    book.setTitle(blocks.first().lines.join(QString()), report.organisation());
    writeTexts(book, blocks, report.title());
    for (const Section &section : report.edition().sections()) {
        if (!section.table.isEmpty())
            XlsxTable(book, report, *report.edition().findTable(section.table)).write(section.title);
    }
    writeChecks(book, report);
    return book.take();
}

}  // namespace kaibao
