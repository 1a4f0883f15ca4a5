// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QUndoCommand>

namespace kaibao {

/// The only kind of undo step: a change and its inverse.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(Document &document, Change change, const QString &name, Document::Merge merge);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    Document &m_document;
    Change m_change;
    Document::Merge m_merge;
    Document::Gesture m_gesture = Document::Gesture::Edit;  ///< of the next redo()
};

}  // namespace kaibao
