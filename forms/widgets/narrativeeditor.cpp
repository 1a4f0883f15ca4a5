// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/narrativeeditor.h"

#include "forms/widgets/pastedtext.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <memory>

namespace kaibao {

namespace {

constexpr double IndentCharacters = 2.0;
constexpr double LineHeightPercent = 150.0;
constexpr int Padding = 12;

/// The part of a text that differs from another one, by common beginning and end.
struct Difference
{
    qsizetype start = 0;
    qsizetype endBefore = 0;
    qsizetype endAfter = 0;
};

Difference differenceOf(const QString &before, const QString &after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start])
        ++start;
    if (start > 0 && before[start - 1].isHighSurrogate())
        --start;
    qsizetype tail = 0;
    while (tail < shorter - start && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {start, before.size() - tail, after.size() - tail};
}

bool isUndoOrRedo(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

}  // namespace

NarrativeEditor::NarrativeEditor(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhMultiLine);
    document()->setDocumentMargin(Padding);
    shapeParagraphs();
    m_rest.setSingleShot(true);
    m_rest.setInterval(CommitDelay);
    connect(&m_rest, &QTimer::timeout, this, &NarrativeEditor::commit);
    connect(this, &QTextEdit::textChanged, this, &NarrativeEditor::noteTyping);
}

void NarrativeEditor::showText(const QString &text)
{
    m_known = text;
    const QString shown = toPlainText();
    if (shown == text)
        return;
    const QScopedValueRollback updating(m_updating, true);
    m_rest.stop();
    const Difference difference = differenceOf(shown, text);
    QTextCursor change(document());
    change.setPosition(static_cast<int>(difference.start));
    change.setPosition(static_cast<int>(difference.endBefore), QTextCursor::KeepAnchor);
    change.insertText(text.mid(difference.start, difference.endAfter - difference.start));
    shapeParagraphs();
    if (hasFocus())
        setTextCursor(change);  // where an undo did something is where the eye should be
}

QTextCursor NarrativeEditor::cursorAt(int offset, int length) const
{
    QTextCursor cursor(document());
    cursor.setPosition(qMin(offset, document()->characterCount() - 1));
    cursor.setPosition(qMin(offset + length, document()->characterCount() - 1), QTextCursor::KeepAnchor);
    return cursor;
}

void NarrativeEditor::commit()
{
    if (m_composing || !document()->isModified())
        return;
    m_rest.stop();
    document()->setModified(false);
    const QString typed = toPlainText();
    if (typed == m_known)
        return;
    m_known = typed;
    Q_EMIT committed(typed);
}

bool NarrativeEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(*event)) {
        commit();
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

void NarrativeEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shapeParagraphs();
}

void NarrativeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {  // they would undo nothing: the window's undo is the one
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo")
            action->setVisible(false);
    }
    menu->exec(event->globalPos());
}

void NarrativeEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void NarrativeEditor::hideEvent(QHideEvent *event)
{
    QTextEdit::hideEvent(event);
    commit();
}

void NarrativeEditor::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
    if (!m_composing && document()->isModified())
        m_rest.start();
}

void NarrativeEditor::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(runningText(*source));
    ensureCursorVisible();
}

void NarrativeEditor::noteTyping()
{
    if (m_updating)
        document()->setModified(false);
    else if (document()->isModified())
        m_rest.start();
}

void NarrativeEditor::shapeParagraphs()
{
    const QScopedValueRollback updating(m_updating, true);
    const bool modified = document()->isModified();
    QTextBlockFormat format;
    format.setTextIndent(IndentCharacters * fontMetrics().horizontalAdvance(u'国'));
    format.setLineHeight(LineHeightPercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
    document()->setModified(modified);
}

}  // namespace kaibao
