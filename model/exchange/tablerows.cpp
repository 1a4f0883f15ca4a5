// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tablerows.h"

#include "model/exchange/alignedrows.h"
#include "model/exchange/reportoutline.h"
#include "model/exchange/stackedrows.h"

#include <QRegularExpression>

#include <algorithm>

namespace kaibao {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(line.contains(u'\t') ? u'\t' : u'|');
    for (QString &cell : cells)
        cell = cell.remove(QStringLiteral("**")).simplified();
    return cells;
}

/// The line |---|:--| below the head of a table in Markdown.
bool isRule(const QString &line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return c.isSpace() || QStringView(u"|-:").contains(c); });
}

bool startsWithBar(const QString &line)
{
    return line.trimmed().startsWith(u'|');
}

/// Every line of the table begins with a bar: | a | b |
bool isFramed(const QList<ContentLine> &lines)
{
    return std::none_of(lines.begin(), lines.end(), [](const ContentLine &line) {
        return line.text.contains(u'|') && !line.text.contains(u'\t') && !startsWithBar(line.text);
    });
}

/// The label of a row may stand in the line above the figures.
bool isLoneLabel(const QStringList &cells, const TableLabels &labels)
{
    return cells.size() == 1 && labels.gridRow(cells.first()).has_value();
}

bool isUnlabelled(const QStringList &cells, const TableLabels &labels)
{
    return cells.size() > 1 && std::none_of(cells.begin(), cells.end(), [&labels](const QString &cell) {
               return !cell.isEmpty() && labels.isFormWord(cell);
           });
}

QList<TableRow> separatedRows(const QList<ContentLine> &lines, const TableLabels &labels)
{
    const bool framed = isFramed(lines);
    QList<TableRow> rows;
    QString loneLabel;
    for (const ContentLine &line : lines) {
        if (isRule(line.text))
            continue;
        const bool frame = framed && !line.text.contains(u'\t') && startsWithBar(line.text);
        QStringList cells = cellsOf(frame ? line.text.trimmed().mid(1) : line.text);
        if (!loneLabel.isEmpty() && isUnlabelled(cells, labels))
            cells.prepend(loneLabel);
        loneLabel = isLoneLabel(cells, labels) ? cells.first() : QString();
        rows << TableRow{cells};
    }
    return rows;
}

/// One cell in each line, with a bar behind it or in the line below, or with nothing at all.
bool isStacked(const QList<ContentLine> &lines)
{
    static const QRegularExpression oneCell(QStringLiteral("^[^|\\t]*\\|?\\s*$"));
    static const QRegularExpression gap(QStringLiteral("\\S(?: {2,}|\\x{3000}{2,})\\S"));
    return std::all_of(lines.begin(), lines.end(), [](const ContentLine &line) {
        return line.words.size() <= 1 && oneCell.match(line.text).hasMatch()
            && !gap.match(line.text.trimmed()).hasMatch();
    });
}

bool hasSeparators(const QList<ContentLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const ContentLine &line) {
        return line.words.isEmpty() && (line.text.contains(u'\t') || line.text.contains(u'|'));
    });
}

QList<TableRow> rowsOfLines(const QList<ContentLine> &lines, const TableLabels &labels)
{
    if (lines.isEmpty())
        return {};
    if (isStacked(lines))
        return stackedRows(lines, labels);
    return hasSeparators(lines) ? separatedRows(lines, labels) : AlignedRows(labels).rows(lines);
}

QList<TableRow> rowsOfGrid(const TableGrid &grid)
{
    QList<TableRow> rows;
    for (const QStringList &cells : grid.texts())
        rows << TableRow{cells};
    return rows;
}

}  // namespace

QList<TableRow> tableRowsOf(const QList<ContentBlock> &blocks, const TableLabels &labels)
{
    QList<TableRow> rows;
    QList<ContentLine> lines;
    for (const ContentBlock &block : blocks) {
        const auto *grid = std::get_if<TableGrid>(&block);
        if (!grid) {
            const auto *line = std::get_if<ContentLine>(&block);
            lines << (line ? *line : ContentLine{textOf(block), {}});
            continue;
        }
        rows << rowsOfLines(std::exchange(lines, {}), labels) << rowsOfGrid(*grid);
    }
    return rows << rowsOfLines(lines, labels);
}

}  // namespace kaibao
