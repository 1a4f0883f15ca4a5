// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/undoactions.h"

#include "forms/widgets/icon.h"

#include <QMenu>

namespace kaibao {

void UndoActions::addTo(QMenu &menu)
{
    m_undo = addForReport(menu, tr("&Undo"), QKeySequence::Undo, [this] { undo(); });
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_redo = addForReport(menu, tr("&Redo"), QKeySequence::Redo, [this] { redo(); });
    m_redo->setIcon(icon(QStringLiteral("redo")));
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Redo);
    const QKeySequence asInExcel(Qt::CTRL | Qt::Key_Y);
    if (!keys.contains(asInExcel))  // a key that is there twice is ambiguous to Qt
        keys << asInExcel;
    m_redo->setShortcuts(keys);
}

void UndoActions::followDocument()
{
    ActionGroup::followDocument();
    showNames();
    if (!workspace().document())
        return;
    connect(&document(), &Document::recorded, this, [this](const Change &change) { m_last = change; });
    connect(&document().undoStack(), &QUndoStack::indexChanged, this, &UndoActions::showNames);
}

void UndoActions::undo()
{
    QUndoStack &stack = document().undoStack();
    if (!stack.canUndo())
        return;
    const QString name = stack.undoText();
    stack.undo();
    lead(tr("Undone: %1").arg(name));
}

void UndoActions::redo()
{
    QUndoStack &stack = document().undoStack();
    if (!stack.canRedo())
        return;
    const QString name = stack.redoText();
    stack.redo();
    lead(tr("Redone: %1").arg(name));
}

void UndoActions::lead(const QString &word)
{
    context().say(word);
    Q_EMIT carriedOut(m_last);
}

void UndoActions::showNames()
{
    Document *open = workspace().document();
    const QString undo = open ? open->undoStack().undoText() : QString();
    const QString redo = open ? open->undoStack().redoText() : QString();
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
}

}  // namespace kaibao
