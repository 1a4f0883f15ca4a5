// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tableplacer.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TablePlacer)
};

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(line.contains(u'\t') ? u'\t' : u'|');
    for (QString &cell : cells)
        cell = cell.remove(QStringLiteral("**")).simplified();
    return cells;
}

/// The lines of a table in which every line begins with a bar, | a | b |, without these bars.
QStringList withoutFrame(QStringList lines)
{
    const auto unframed = [](const QString &line) {
        return line.contains(u'|') && !line.contains(u'\t') && !line.trimmed().startsWith(u'|');
    };
    if (std::any_of(lines.begin(), lines.end(), unframed))
        return lines;
    for (QString &line : lines) {
        if (!line.contains(u'\t') && line.trimmed().startsWith(u'|'))
            line = line.trimmed().mid(1);
    }
    return lines;
}

/// The line |---|:--| below the head of a table in Markdown.
bool isRule(const QString &line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return c.isSpace() || QStringView(u"|-:").contains(c); });
}

/// The number that is there most often; the larger one of two.
qsizetype commonest(const QList<qsizetype> &numbers)
{
    qsizetype best = 0;
    for (const qsizetype number : numbers) {
        const qsizetype more = numbers.count(number) - numbers.count(best);
        best = more > 0 || (more == 0 && number > best) ? number : best;
    }
    return best;
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

}  // namespace

TablePlacer::TablePlacer(const TableLabels &labels, QString sectionTitle, ImportedReport &imported)
    : m_labels(labels), m_sectionTitle(std::move(sectionTitle)), m_imported(imported), m_matcher(labels)
{}

void TablePlacer::place(const QStringList &lines)
{
    for (const QString &line : withoutFrame(lines)) {
        if (!isRule(line))
            sort(takenApart(line));
    }
    learnShape();
    for (const Row &row : std::as_const(m_windowRows))
        placeInWindow(row);
}

TablePlacer::Row TablePlacer::takenApart(const QString &line) const
{
    Row row;
    row.cells = cellsOf(line);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &cell = row.cells[i];
        if (cell.isEmpty() || !m_labels.isFormWord(cell))
            continue;
        row.labels = i + 1;
        row.gridRow = m_labels.gridRow(cell);  // of a group and its member, the member comes last
        row.isHead = row.isHead || m_labels.isHead(cell);
    }
    if (row.labels == 0)
        row.gridRow = m_labels.unlabelledRow();
    return row;
}

/// Decides what a line is: head, words of the form, figures, or something else.
void TablePlacer::sort(Row row)
{
    const bool ownHeads = m_labels.table().headerRows == 0;
    if (isBlank(row.values())) {
        if (ownHeads && !row.gridRow)
            m_heads = row.isHead ? row.cells : QStringList();
        else if (row.isHead && !row.gridRow)
            m_matcher.addLine(row.cells);
        return;
    }
    const bool hasHeads = ownHeads && row.labels > 0 && !m_heads.isEmpty();
    if (!row.gridRow && !hasHeads) {
        reject(row.cells);
    } else if (ownHeads) {
        placeUnderHeads(row);
    } else {
        row.headsConfirmed = m_matcher.isComplete();
        m_windowRows << row;
    }
}

void TablePlacer::placeUnderHeads(const Row &row)
{
    const QList<const GridBox *> boxes = m_labels.valueBoxes(row.gridRow.value_or(-1));
    const Table &table = m_labels.table();
    for (qsizetype i = row.labels; i < row.cells.size(); ++i) {
        if (row.cells[i].isEmpty())
            continue;
        const QString head = m_labels.headKey(m_heads.value(i));
        const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const GridBox *candidate) {
            const Cell &cell = m_imported.report.edition().cell(candidate->cell);
            return labelKey(table.columnLabels.value(cell.column)) == head;
        });
        if (box != boxes.end())
            setCell((*box)->cell, row.cells[i], row);
        else
            reject({row.cells[row.labels - 1], m_heads.value(i), row.cells[i]});
    }
}

/// The form's columns stand side by side in the line, but empty cells of merged labels may stand before
/// them and others behind: where they start is only known where a value stands at either end, or from
/// the other rows of the table.
void TablePlacer::placeInWindow(const Row &row)
{
    const QList<qsizetype> starts = possibleStarts(row);
    const QStringList values = row.values();
    const qsizetype start = starts.size() == 1 ? starts.first() : m_usualStart.value(values.size(), -1);
    if (!row.headsConfirmed || !starts.contains(start)) {
        reject(row.cells);
        return;
    }
    const QList<const GridBox *> boxes = m_labels.valueBoxes(*row.gridRow);
    for (qsizetype i = 0; i < boxes.size(); ++i)
        setCell(boxes[i]->cell, values[start + i], row);
}

/// A row that has lost or gained a cell against its neighbours has no possible start.
QList<qsizetype> TablePlacer::possibleStarts(const Row &row) const
{
    const QStringList values = row.values();
    const qsizetype width = m_labels.valueBoxes(*row.gridRow).size();
    const bool filled = m_usualCells >= m_labels.table().columns;
    const bool inShape =
        filled ? row.cells.size() == m_usualCells : values.size() == width || values.size() == m_usualValues;
    if (!inShape)
        return {};
    QList<qsizetype> starts;
    for (qsizetype start = 0; start + width <= values.size(); ++start) {
        if (isBlank(values.first(start)) && isBlank(values.sliced(start + width)))
            starts << start;
    }
    return starts;
}

void TablePlacer::learnShape()
{
    QList<qsizetype> cells;
    QList<qsizetype> values;
    for (const Row &row : std::as_const(m_windowRows)) {
        cells << row.cells.size();
        values << row.values().size();
    }
    m_usualCells = commonest(cells);
    m_usualValues = m_windowRows.size() > 1 ? commonest(values) : 0;
    for (const Row &row : std::as_const(m_windowRows)) {
        const QList<qsizetype> starts = possibleStarts(row);
        if (starts.size() != 1)
            continue;
        const qsizetype count = row.values().size();
        const bool varies = m_usualStart.value(count, starts.first()) != starts.first();
        m_usualStart.insert(count, varies ? -1 : starts.first());
    }
}

void TablePlacer::setCell(CellId id, const QString &text, const Row &row)
{
    const Cell &cell = m_imported.report.edition().cell(id);
    const CellEntry entry{CellValue::parse(text, cell.kind), Origin::Imported};
    const CellEntry &before = m_imported.report.cell(id);
    if (entry.value.isBlank() || before == entry)
        return;
    if (before.origin == Origin::Imported)  // the table is there twice, with different figures
        reject({row.cells.value(row.labels - 1), cell.columnLabel, text});
    else
        m_imported.report.setCell(id, entry);
}

void TablePlacer::reject(const QStringList &cells)
{
    QStringList shown = cells;
    while (!shown.isEmpty() && shown.last().isEmpty())
        shown.removeLast();
    while (!shown.isEmpty() && shown.first().isEmpty())
        shown.removeFirst();
    m_imported.notPlaced << Text::tr("%1: %2").arg(m_sectionTitle, shown.join(QStringLiteral(" | ")));
}

}  // namespace kaibao
