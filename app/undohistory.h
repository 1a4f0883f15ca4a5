// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"
#include "model/store/history.h"

namespace kaibao {

/// What can be undone and redone after a restart, each list with the next one last.
struct UndoHistory
{
    QList<Document::PastEdit> done;
    QList<Document::PastEdit> undone;
};

/// Reads it off the journal, in which an undo is a step like any other. Typing that was taken back in
/// parts becomes the part that was left.
UndoHistory undoHistory(const QList<PastStep> &steps);

}  // namespace kaibao
