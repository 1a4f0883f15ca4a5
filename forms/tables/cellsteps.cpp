// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/cellsteps.h"

#include <algorithm>
#include <tuple>

namespace kaibao {

namespace {

using Boxes = QList<const GridBox *>;

/// In reading order, as the table has them.
Boxes valueBoxes(const Table &table)
{
    Boxes boxes;
    for (const GridBox &box : table.boxes) {
        if (box.kind == GridBox::Kind::Value)
            boxes << &box;
    }
    return boxes;
}

bool overlap(int startA, int spanA, int startB, int spanB)
{
    return startA < startB + spanB && startB < startA + spanA;
}

bool sameRow(const GridBox &a, const GridBox &b)
{
    return overlap(a.row, a.rowSpan, b.row, b.rowSpan);
}

bool sameColumn(const GridBox &a, const GridBox &b)
{
    return overlap(a.column, a.columnSpan, b.column, b.columnSpan);
}

/// The nearest of the boxes beside `from` on the step's side.
const GridBox *neighbour(const Boxes &boxes, const GridBox &from, CellStep step)
{
    const bool across = step == CellStep::Left || step == CellStep::Right;
    const int direction = step == CellStep::Right || step == CellStep::Down ? 1 : -1;
    const GridBox *nearest = nullptr;
    int least = 0;
    for (const GridBox *box : boxes) {
        const int distance = direction * (across ? box->column - from.column : box->row - from.row);
        const bool beside = across ? sameRow(*box, from) : sameColumn(*box, from);
        if (!beside || distance <= 0 || (nearest && distance >= least))
            continue;
        nearest = box;
        least = distance;
    }
    return nearest;
}

const GridBox *inOrder(const Boxes &boxes, const GridBox &from, int offset)
{
    const qsizetype place = boxes.indexOf(&from) + offset;
    return place >= 0 && place < boxes.size() ? boxes[place] : nullptr;
}

Boxes downTheColumns(Boxes boxes)
{
    std::stable_sort(boxes.begin(), boxes.end(), [](const GridBox *a, const GridBox *b) {
        return std::tie(a->column, a->row) < std::tie(b->column, b->row);
    });
    return boxes;
}

const GridBox *outermostInRow(const Boxes &boxes, const GridBox &from, bool last)
{
    const GridBox *found = &from;
    for (const GridBox *box : boxes) {
        if (sameRow(*box, from) && (last ? box->column > found->column : box->column < found->column))
            found = box;
    }
    return found;
}

const GridBox *target(const Boxes &boxes, const GridBox &from, CellStep step)
{
    switch (step) {
    case CellStep::Left:
    case CellStep::Right:
    case CellStep::Up:
    case CellStep::Down:
        return neighbour(boxes, from, step);
    case CellStep::NextAcross:
        return inOrder(boxes, from, 1);
    case CellStep::PreviousAcross:
        return inOrder(boxes, from, -1);
    case CellStep::NextDown:
        return inOrder(downTheColumns(boxes), from, 1);
    case CellStep::PreviousDown:
        return inOrder(downTheColumns(boxes), from, -1);
    case CellStep::RowStart:
    case CellStep::RowEnd:
        return outermostInRow(boxes, from, step == CellStep::RowEnd);
    case CellStep::First:
        return boxes.first();
    case CellStep::Last:
        return boxes.last();
    }
    return nullptr;
}

}  // namespace

CellId stepFrom(const Table &table, CellId from, CellStep step)
{
    const Boxes boxes = valueBoxes(table);
    const auto start =
        std::find_if(boxes.begin(), boxes.end(), [from](const GridBox *box) { return box->cell == from; });
    if (boxes.isEmpty())
        return CellId::None;
    if (start == boxes.end())
        return boxes.first()->cell;
    const GridBox *found = target(boxes, **start, step);
    return found ? found->cell : from;
}

const GridBox *valueBox(const Table &table, CellId cell)
{
    const auto found = std::find_if(table.boxes.begin(), table.boxes.end(), [cell](const GridBox &box) {
        return box.cell == cell && box.kind == GridBox::Kind::Value;
    });
    return found == table.boxes.end() ? nullptr : &*found;
}

}  // namespace kaibao
