// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/undohistory.h"

#include <algorithm>

namespace kaibao {

namespace {

bool isSame(const Change &a, const Change &b)
{
    const auto sameCell = [](const CellEdit &x, const CellEdit &y) {
        return x.cell == y.cell && x.before == y.before && x.after == y.after;
    };
    const auto sameText = [](const TextEdit &x, const TextEdit &y) {
        return x.field == y.field && x.before == y.before && x.after == y.after;
    };
    const auto sameValue = [](const auto &x, const auto &y) {
        return x.has_value() == y.has_value() && (!x || (x->before == y->before && x->after == y->after));
    };
    return std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(), sameCell)
        && std::equal(a.texts.begin(), a.texts.end(), b.texts.begin(), b.texts.end(), sameText)
        && sameValue(a.year, b.year) && sameValue(a.explanations, b.explanations);
}

/// Lets the last step lead to where the change leads, if both are typing in one text.
bool joinTyping(QList<Document::PastEdit> &done, const Change &change)
{
    if (done.isEmpty() || !change.isOneText() || !done.last().change.isOneText())
        return false;
    Change &last = done.last().change;
    if (last.texts.first().field != change.texts.first().field)
        return false;
    last.texts.first().after = change.texts.first().after;
    if (last.texts.first().before == last.texts.first().after)
        done.removeLast();
    return true;
}

void move(QList<Document::PastEdit> &from, QList<Document::PastEdit> &to)
{
    to.append(from.takeLast());
}

}  // namespace

UndoHistory undoHistory(const QList<PastStep> &steps)
{
    UndoHistory history;
    for (const auto &[entry, change] : steps) {
        const bool undoes = entry.gesture == Gesture::Undo && !history.done.isEmpty()
                         && isSame(change.inverted(), history.done.last().change);
        const bool redoes = entry.gesture == Gesture::Redo && !history.undone.isEmpty()
                         && isSame(change, history.undone.last().change);
        if (undoes) {
            move(history.done, history.undone);
            continue;
        }
        if (redoes) {
            move(history.undone, history.done);
            continue;
        }
        history.undone.clear();
        if (entry.gesture == Gesture::Edit || !joinTyping(history.done, change))
            history.done.append({entry.name, change});
    }
    return history;
}

}  // namespace kaibao
