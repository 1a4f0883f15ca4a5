// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/narrativeeditor.h"

#include "forms/widgets/accessiblenarrative.h"
#include "forms/widgets/flattext.h"
#include "forms/widgets/pastedtext.h"
#include "model/report/reference.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <memory>

namespace kaibao {

namespace {

constexpr double IndentCharacters = 2.0;
constexpr double LineHeightPercent = 150.0;
constexpr int Padding = 12;

/// The text of the clipboard with its references; other programs get it with the figures in place.
const QString StoredType = QStringLiteral("application/x-kaibao-text");

bool isUndoOrRedo(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

}  // namespace

NarrativeEditor::NarrativeEditor(QWidget *parent)
    : QTextEdit(parent), m_references(new ReferenceObject(*this))
{
    AccessibleNarrative::install();
    document()->documentLayout()->registerHandler(ReferenceObject::Type, m_references);
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
    connect(this, &QTextEdit::cursorPositionChanged, this, &NarrativeEditor::tellReference);
}

void NarrativeEditor::setReferences(const ReferenceLookup &lookup)
{
    m_references->setLookup(lookup);
    refreshReferences();
}

void NarrativeEditor::refreshReferences()
{
    if (!toPlainText().contains(QChar::ObjectReplacementCharacter))
        return;
    const QScopedValueRollback updating(m_updating, true);
    document()->markContentsDirty(0, document()->characterCount());
    tellReference();
}

QString NarrativeEditor::text() const
{
    return FlatText(*document()).stored();
}

QString NarrativeEditor::shownText() const
{
    return shown(FlatText(*document()), 0, toPlainText().size());
}

QString NarrativeEditor::shownText(int begin, int end) const
{
    return shown(FlatText(*document()), begin, end);
}

void NarrativeEditor::insertReference(const QString &key)
{
    QTextCursor cursor = textCursor();
    const FlatText reference(referenceTo(key));
    reference.insertInto(cursor, 0, reference.characters().size());
    setTextCursor(cursor);
    commit();
}

void NarrativeEditor::showText(const QString &text)
{
    m_known = text;
    const FlatText shown(*document());
    const FlatText wanted(text);
    if (shown.stored() == text && shown.characters() == wanted.characters())
        return;
    const QScopedValueRollback updating(m_updating, true);
    m_rest.stop();
    const FlatText::Difference difference = FlatText::difference(shown, wanted);
    QTextCursor change(document());
    change.setPosition(static_cast<int>(difference.start));
    change.setPosition(static_cast<int>(difference.endBefore), QTextCursor::KeepAnchor);
    change.removeSelectedText();
    wanted.insertInto(change, difference.start, difference.endAfter);
    shapeParagraphs();
    if (hasFocus())
        setTextCursor(change);  // where an undo did something is where the eye should be
}

QTextCursor NarrativeEditor::cursorAt(int offset, int length) const
{
    const FlatText flat(*document());
    QTextCursor cursor(document());
    cursor.setPosition(flat.positionOf(offset));
    cursor.setPosition(flat.positionOf(offset + length), QTextCursor::KeepAnchor);
    return cursor;
}

int NarrativeEditor::offsetAt(int position) const
{
    return FlatText(*document()).offsetOf(position);
}

void NarrativeEditor::commit()
{
    if (m_composing || !document()->isModified())
        return;
    m_rest.stop();
    document()->setModified(false);
    const QString typed = text();
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
    menu->addSeparator();
    menu->addActions(this->actions());
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
    if (!m_composing)
        commit();  // the words before do not wait until these are chosen
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
    if (!m_composing && document()->isModified() && !m_rest.isActive())
        m_rest.start();
}

QMimeData *NarrativeEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const FlatText flat(*document());
    auto *copied = new QMimeData;
    copied->setText(shown(flat, cursor.selectionStart(), cursor.selectionEnd()));
    copied->setData(StoredType, flat.stored(cursor.selectionStart(), cursor.selectionEnd()).toUtf8());
    return copied;
}

void NarrativeEditor::insertFromMimeData(const QMimeData *source)
{
    const bool ours = source->hasFormat(StoredType);
    const QString text = ours ? QString::fromUtf8(source->data(StoredType)) : runningText(*source);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const FlatText pasted(text);
    pasted.insertInto(cursor, 0, pasted.characters().size());
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool NarrativeEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF place = help->pos() + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(place, Qt::ExactHit);
    QToolTip::showText(help->globalPos(), position < 0 ? QString() : sourceAt(position), viewport());
    return true;
}

void NarrativeEditor::tellReference()
{
    const int position = textCursor().position();
    const QString before = position > 0 ? sourceAt(position - 1) : QString();
    Q_EMIT referenceAtCursor(before.isEmpty() ? sourceAt(position) : before);
}

QString NarrativeEditor::sourceAt(int position) const
{
    if (document()->characterAt(position) != QChar::ObjectReplacementCharacter)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(position + 1);
    const QString key = ReferenceObject::keyOf(cursor.charFormat());
    return key.isEmpty() ? QString() : m_references->look(key).source;
}

QString NarrativeEditor::shown(const FlatText &flat, qsizetype begin, qsizetype end) const
{
    QString text;
    for (qsizetype position = begin; position < end; ++position) {
        const QString key = flat.key(position);
        text += key.isEmpty() ? QString(flat.characters()[position]) : m_references->look(key).figure;
    }
    return text;
}

void NarrativeEditor::noteTyping()
{
    if (m_updating)
        document()->setModified(false);
    else if (document()->isModified() && !m_rest.isActive())
        m_rest.start();  // from the first key on: who types without a pause loses no more than others
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
