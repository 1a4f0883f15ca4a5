// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pasteproposal.h"

#include "model/exchange/positionplacer.h"
#include "model/exchange/tableplacer.h"
#include "model/report/totals.h"
#include "model/report/writtenfigure.h"

#include <algorithm>

namespace kaibao {

namespace {

// A form has 25 rows and 10 columns; a sheet around it some more.
constexpr qsizetype MostRows = 300;
constexpr qsizetype MostColumns = 40;
constexpr qsizetype MostGrids = 20;

QList<QStringList> blockOf(const TableGrid &grid, PasteProposal &proposal)
{
    QList<QStringList> block = grid.texts();
    const bool large = block.size() > MostRows || grid.columns() > MostColumns;
    proposal.cutOff = proposal.cutOff || grid.isCutOff() || large;
    if (block.size() > MostRows)
        block.resize(MostRows);
    for (QStringList &row : block)
        row.resize(qMin(row.size(), MostColumns));
    return block;
}

bool anyCell(const QList<QStringList> &block, const std::function<bool(const QString &)> &holds)
{
    return std::any_of(block.begin(), block.end(), [&](const QStringList &row) {
        return std::any_of(row.begin(), row.end(),
                           [&](const QString &cell) { return !cell.isEmpty() && holds(cell); });
    });
}

/// A row of the form's own words, with every position filled up.
QStringList headLine(const Table &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columns; ++column) {
        const GridBox &box = table.boxAt(row, column);
        cells << (box.row == row && box.column == column ? box.text : QString());
    }
    return cells;
}

/// The grid row of the head that the figures of a grid row stand under.
int headAbove(const Table &table, int gridRow)
{
    int above = 0;
    for (const GridBox &box : table.boxes) {
        if (box.kind == GridBox::Kind::Head && box.row < gridRow)
            above = box.row;
    }
    return above;
}

/// The block as rows below heads. One that was copied without them has the columns of the form.
QList<TableRow> rowsUnderHeads(const QList<QStringList> &block, const TableLabels &labels)
{
    const Table &table = labels.table();
    const bool hasHeads = anyCell(block, [&](const QString &cell) { return labels.isHead(cell); });
    QList<TableRow> rows;
    for (int row = 0; row < table.headerRows && !hasHeads; ++row)
        rows << TableRow{headLine(table, row)};
    for (const QStringList &row : block) {
        for (const QString &cell : row) {
            const std::optional<int> gridRow = labels.gridRow(cell);
            if (!hasHeads && table.headerRows == 0 && gridRow)
                rows << TableRow{headLine(table, headAbove(table, *gridRow))};
        }
        rows << TableRow{row};
    }
    return rows;
}

QString titleOf(const Table &table, const Edition &edition)
{
    const auto &sections = edition.sections();
    const auto section = std::find_if(sections.begin(), sections.end(),
                                      [&](const Section &candidate) { return candidate.table == table.key; });
    return section == sections.end() ? table.key : section->title;
}

Placement placeByLabels(const QList<QStringList> &block, const TableLabels &labels, const Report &report)
{
    ImportedReport imported{Report(report.edition(), report.year()), {}, {}};
    TablePlacer(labels, titleOf(labels.table(), report.edition()), imported)
        .place(rowsUnderHeads(block, labels));
    Placement placement{{}, imported.notPlaced};
    for (const GridBox &box : labels.table().boxes) {
        if (box.cell != CellId::None && imported.sources.contains(box.cell))
            placement.placed << PlacedText{box.cell, imported.report.value(box.cell).text()};
    }
    return placement;
}

/// By the words of the form, in the table where most of the block finds its place.
std::optional<Placement> bestByLabels(const QList<QStringList> &block, const Report &report)
{
    std::optional<Placement> best;
    const Wordings wordings = Wordings::builtIn();
    for (const Table &table : report.edition().tables()) {
        const TableLabels labels(table, report.edition(), wordings);
        if (!anyCell(block, [&](const QString &cell) { return labels.isFormWord(cell); }))
            continue;
        const Placement placement = placeByLabels(block, labels, report);
        if (!best || placement.placed.size() > best->placed.size())
            best = placement;
    }
    return best;
}

Placement placeAt(const PasteTarget &target, const QList<QStringList> &block)
{
    const bool single = block.size() == 1 && block.first().size() == 1;
    if (!single)
        return placeFrom(target.selected.first(), block, target.table);
    Placement placement;
    for (const CellId cell : target.selected)
        placement.placed << PlacedText{cell, block.first().first()};
    return placement;
}

CellEntry entryFor(const PlacedText &placed, const Report &report)
{
    const CellEntry &before = report.cell(placed.cell);
    const CellKind kind = report.edition().cell(placed.cell).kind;
    const CellValue value = parseWrittenFigure(placed.text.trimmed(), kind);
    if (value == before.value)
        return before;
    const bool isTotal = computingRule(report.edition(), placed.cell) != nullptr;
    return value.isBlank() && isTotal ? CellEntry{computedTotal(report, placed.cell), Origin::Computed}
                                      : CellEntry{value, Origin::Pasted};
}

void add(PasteProposal &proposal, const Placement &placement, const Report &report)
{
    proposal.notPlaced << placement.notPlaced;
    for (const PlacedText &placed : placement.placed) {
        const auto &cells = proposal.cells;
        const bool twice = std::any_of(cells.begin(), cells.end(), [&](const PastedCell &known) {
            return known.edit.cell == placed.cell;
        });
        const CellEntry entry = entryFor(placed, report);
        if (twice)
            proposal.notPlaced << placed.text;
        else if (entry == report.cell(placed.cell))
            ++proposal.unchanged;
        else
            proposal.cells << PastedCell{{placed.cell, report.cell(placed.cell), entry}, placed.text};
    }
}

}  // namespace

bool PastedCell::isOdd() const
{
    const CellValue &before = edit.before.value;
    const CellValue &after = edit.after.value;
    const bool replaced = !before.isBlank() && edit.before.origin != Origin::Computed;
    return replaced || after.state() == CellValue::State::NotUnderstood || after.text() != text;
}

Change PasteProposal::change() const
{
    Change change;
    for (const PastedCell &cell : cells)
        change.cells << cell.edit;
    return change;
}

PasteProposal proposePaste(const QList<TableGrid> &grids, const Report &report, const PasteTarget &target)
{
    PasteProposal proposal;
    for (const TableGrid &grid : grids.first(qMin(grids.size(), MostGrids))) {
        const QList<QStringList> block = blockOf(grid, proposal);
        if (const std::optional<Placement> labelled = bestByLabels(block, report))
            add(proposal, *labelled, report);
        else if (grids.size() == 1)
            add(proposal, placeAt(target, block), report);
    }
    std::stable_sort(proposal.cells.begin(), proposal.cells.end(),
                     [](const PastedCell &a, const PastedCell &b) { return a.edit.cell < b.edit.cell; });
    return proposal;
}

}  // namespace kaibao
