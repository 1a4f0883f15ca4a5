// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tableplacer.h"

#include "model/report/cutoff.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TablePlacer)
};

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
    : m_labels(labels),
      m_sectionTitle(std::move(sectionTitle)),
      m_imported(imported),
      m_matcher(labels),
      m_foreign(labels, imported.report)
{}

void TablePlacer::place(const QList<TableRow> &rows)
{
    for (const TableRow &row : rows) {
        const Row taken = takenApart(row);
        noticeOtherForm(taken);
        m_cutOff = m_cutOff || taken.cutOff > 0;
        if (row.isPlaceable)
            sort(taken);
        else
            reject(row.cells);
    }
    learnShape();
    for (const Row &row : std::as_const(m_windowRows))
        placeInWindow(row);
    if (m_cutOff)
        m_imported.assumed << Text::tr("%1: the table is cut off at its edge; some of its cells are not in "
                                       "the file.")
                                  .arg(m_sectionTitle);
    if (const Edition *form = m_foreign.form())
        m_imported.assumed << Text::tr("%1: this table has rows or columns of another form, %2, which is not "
                                       "that of the year %3.")
                                  .arg(m_sectionTitle, form->document(),
                                       QString::number(m_imported.report.year()));
}

TablePlacer::Row TablePlacer::takenApart(const TableRow &given) const
{
    Row row;
    row.cells = given.cells;
    row.confidence = given.confidence;
    row.cutOff = given.cutOff;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &cell = row.cells[i];
        if (cell.isEmpty() || !m_labels.isFormWord(cell))
            continue;
        row.labels = i + 1;
        row.gridRow = m_labels.gridRow(cell);  // of a group and its member, the member comes last
        row.isHead = row.isHead || m_labels.isHead(cell);
    }
    if (given.gridRow)
        row.labels = 1;
    if (given.gridRow || row.labels == 0)
        row.gridRow = given.gridRow ? given.gridRow : m_labels.unlabelledRow();
    return row;
}

void TablePlacer::noticeOtherForm(const Row &row)
{
    const qsizetype labels = std::max<qsizetype>(row.labels, 1);
    if (!row.gridRow && !isBlank(row.values()))
        m_foreign.addRow(row.cells.value(labels - 1), row.cells.mid(labels));
    for (const QString &cell : row.cells)
        m_foreign.noticeHead(cell);
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
        for (const GridBox *box : m_labels.valueBoxes(*row.gridRow))
            row.headPlaces << m_matcher.placeAbove(box->column);
        row.headsInPlace = m_matcher.standsInPlace() && row.cells.size() == m_labels.table().columns;
        m_windowRows << row;
    }
}

void TablePlacer::placeUnderHeads(const Row &row)
{
    const QList<const GridBox *> boxes = m_labels.valueBoxes(row.gridRow.value_or(-1));
    const Table &table = m_labels.table();
    for (qsizetype i = row.labels; i < row.cells.size(); ++i) {
        if (row.cells[i].isEmpty() && m_heads.value(i).isEmpty())
            continue;
        const QString head = m_labels.headKey(m_heads.value(i));
        const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const GridBox *candidate) {
            const Cell &cell = m_imported.report.edition().cell(candidate->cell);
            return labelKey(table.columnLabels.value(cell.column)) == head;
        });
        if (box != boxes.end())
            setCell((*box)->cell, row, i);
        else if (!row.cells[i].isEmpty())
            rejectUnder(m_heads.value(i), row, i);
    }
}

void TablePlacer::rejectUnder(const QString &head, const Row &row, qsizetype cell)
{
    m_foreign.addCell(row.gridRow.value_or(-1), head, row.cells[cell]);
    reject({row.cells[row.labels - 1], head, row.cells[cell]});
}

/// The form's columns stand side by side in the line, but empty cells of merged labels may stand before
/// them and others behind: where they start is only known where a value stands at either end, or from
/// the other rows of the table.
void TablePlacer::placeInWindow(const Row &row)
{
    const QList<qsizetype> starts = possibleStarts(row);
    const QStringList values = row.values();
    const QList<const GridBox *> boxes = m_labels.valueBoxes(*row.gridRow);
    const qsizetype likely =
        row.headsInPlace ? boxes.first()->column - row.labels : m_usualStart.value(values.size(), -1);
    const qsizetype start = starts.size() == 1 ? starts.first() : likely;
    const bool placed = row.headsConfirmed && starts.contains(start);
    for (qsizetype i = 0; placed && i < boxes.size(); ++i)
        setCell(boxes[i]->cell, row, row.labels + start + i);
    if (!placed && !(row.headsConfirmed && placeBelowHeads(row)))
        reject(row.cells);
}

/// The columns may miss those of the form by one that is none: edges that miss each other by a hair make
/// such. Then right below every head there must be a figure, and nowhere else.
bool TablePlacer::placeBelowHeads(const Row &row)
{
    for (qsizetype i = row.labels; i < row.cells.size(); ++i) {
        if (row.cells[i].isEmpty() == row.headPlaces.contains(static_cast<int>(i)))
            return false;
    }
    const QList<const GridBox *> boxes = m_labels.valueBoxes(*row.gridRow);
    const auto [first, last] = std::minmax_element(row.headPlaces.begin(), row.headPlaces.end());
    if (*first < row.labels || *last >= row.cells.size())
        return false;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        setCell(boxes[i]->cell, row, row.headPlaces[i]);
    return true;
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

/// A cell that is blank in the file is blank in the report: its total is not computed either.
void TablePlacer::setCell(CellId id, const Row &row, qsizetype place)
{
    const Cell &cell = m_imported.report.edition().cell(id);
    const QString &text = row.cells[place];
    if (!row.shows(place))
        markCutOff(m_imported.report, id);
    const CellEntry entry{CellValue::parse(text, cell.kind), Origin::Imported};
    const CellEntry before = m_imported.report.cell(id);
    if (cell.crossedOut || before == entry || (entry.value.isBlank() && !before.value.isBlank()))
        return;
    if (!before.value.isBlank()) {  // the table is there twice, with different figures
        reject({row.cells.value(row.labels - 1), cell.columnLabel, text});
        return;
    }
    m_imported.report.setCell(id, entry);
    if (!entry.value.isBlank())
        m_imported.sources.insert(id, {row.confidence, row.cells.join(QStringLiteral(" | "))});
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
