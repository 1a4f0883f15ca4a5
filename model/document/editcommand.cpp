// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/editcommand.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr int TextEditId = 1;
constexpr int NeverMerged = -1;

/// Whether what the edit put in ends with the end of a sentence or a paragraph.
bool endsSentence(const TextEdit &edit)
{
    const qsizetype added = edit.after.size() - edit.before.size();
    if (added <= 0)
        return false;
    const auto changed =
        std::mismatch(edit.before.begin(), edit.before.end(), edit.after.begin(), edit.after.end());
    const qsizetype start = std::distance(edit.after.begin(), changed.second);
    return QStringView(u"。！？；\n").contains(edit.after[start + added - 1]);
}

}  // namespace

EditCommand::EditCommand(Document &document, Change change, const QString &name, Document::Merge merge)
    : QUndoCommand(name), m_document(document), m_change(std::move(change)), m_merge(merge)
{}

void EditCommand::undo()
{
    m_document.carryOut(m_change.inverted(), text(), Document::Gesture::Undo);
}

void EditCommand::redo()
{
    m_document.carryOut(m_change, text(), m_gesture);
    m_gesture = Document::Gesture::Redo;
}

int EditCommand::id() const
{
    return m_merge == Document::Merge::SameText ? TextEditId : NeverMerged;
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const Change &following = static_cast<const EditCommand *>(next)->m_change;
    Q_ASSERT(m_change.texts.size() == 1 && following.texts.size() == 1);
    TextEdit &edit = m_change.texts.first();
    if (edit.field != following.texts.first().field || endsSentence(edit))
        return false;
    edit.after = following.texts.first().after;
    setObsolete(edit.before == edit.after);
    return true;
}

}  // namespace kaibao
