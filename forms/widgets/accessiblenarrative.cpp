// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/accessiblenarrative.h"

#include "forms/widgets/narrativeeditor.h"
#include "model/report/sentences.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace kaibao {

namespace {

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *editor = qobject_cast<NarrativeEditor *>(object);
    return editor ? new AccessibleNarrative(*editor) : nullptr;
}

/// From the place that the cursor goes to by one movement, to the place that it goes to by the other.
std::pair<int, int> between(QTextCursor cursor, QTextCursor::MoveOperation back,
                            QTextCursor::MoveOperation on)
{
    cursor.movePosition(back);
    const int start = cursor.position();
    cursor.movePosition(on);
    return {start, cursor.position()};
}

std::pair<int, int> sentenceAt(const QString &text, int offset)
{
    for (const Sentence &sentence : sentencesOf(text)) {
        const auto end = static_cast<int>(sentence.offset + sentence.text.size());
        if (offset < end)
            return {static_cast<int>(sentence.offset), end};
    }
    return {offset, static_cast<int>(text.size())};
}

}  // namespace

AccessibleNarrative::AccessibleNarrative(NarrativeEditor &editor)
    : QAccessibleWidget(&editor, QAccessible::EditableText), m_editor(editor)
{}

void AccessibleNarrative::install()
{
    static const bool installed = (QAccessible::installFactory(accessOf), true);
    Q_UNUSED(installed)
}

void *AccessibleNarrative::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleNarrative::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_editor.shownText() : QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleNarrative::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.selectableText = true;
    state.multiLine = true;
    state.editable = !m_editor.isReadOnly();
    state.readOnly = m_editor.isReadOnly();
    return state;
}

void AccessibleNarrative::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = m_editor.textCursor();
    const bool any = index == 0 && cursor.hasSelection();
    *start = any ? cursor.selectionStart() : 0;
    *end = any ? cursor.selectionEnd() : 0;
}

int AccessibleNarrative::selectionCount() const
{
    return m_editor.textCursor().hasSelection() ? 1 : 0;
}

void AccessibleNarrative::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleNarrative::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void AccessibleNarrative::setSelection(int index, int start, int end)
{
    if (index == 0)
        m_editor.setTextCursor(cursorOver(start, end));
}

int AccessibleNarrative::cursorPosition() const
{
    return m_editor.textCursor().position();
}

void AccessibleNarrative::setCursorPosition(int position)
{
    m_editor.setTextCursor(cursorOver(position, position));
}

QString AccessibleNarrative::text(int start, int end) const
{
    const int from = qBound(0, start, characterCount());
    const int to = qBound(from, end, characterCount());
    const QString source = to == from + 1 ? m_editor.sourceAt(from) : QString();
    const QString shown = m_editor.shownText(from, to);
    return source.isEmpty() ? shown : NarrativeEditor::tr("%1, %2").arg(shown, source);
}

QString AccessibleNarrative::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                              int *end) const
{
    const Stretch here = stretchAt(offset, type);
    return read(here.first > 0 ? stretchAt(here.first - 1, type) : Stretch(0, 0), start, end);
}

QString AccessibleNarrative::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                             int *end) const
{
    const Stretch here = stretchAt(offset, type);
    const bool last = here.second >= characterCount();
    return read(last ? Stretch(here.second, here.second) : stretchAt(here.second, type), start, end);
}

QString AccessibleNarrative::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                          int *end) const
{
    return read(stretchAt(offset, type), start, end);
}

int AccessibleNarrative::characterCount() const
{
    return m_editor.document()->characterCount() - 1;  // without the end of the last paragraph
}

QRect AccessibleNarrative::characterRect(int offset) const
{
    const QRect here = m_editor.cursorRect(cursorOver(offset, offset));
    const QRect next = m_editor.cursorRect(cursorOver(offset + 1, offset + 1));
    const int width = next.top() == here.top() ? next.left() - here.left() : here.width();
    return {m_editor.viewport()->mapToGlobal(here.topLeft()), QSize(width, here.height())};
}

int AccessibleNarrative::offsetAtPoint(const QPoint &point) const
{
    return m_editor.cursorForPosition(m_editor.viewport()->mapFromGlobal(point)).position();
}

void AccessibleNarrative::scrollToSubstring(int start, int end)
{
    const QRect begin = m_editor.cursorRect(cursorOver(start, start));
    const QRect whole = begin.united(m_editor.cursorRect(cursorOver(end, end)));
    QScrollBar *bar = m_editor.verticalScrollBar();
    if (whole.top() < 0)
        bar->setValue(bar->value() + whole.top());
    else if (whole.bottom() > m_editor.viewport()->height())
        bar->setValue(bar->value() + whole.bottom() - m_editor.viewport()->height());
}

/// Every character looks the same.
QString AccessibleNarrative::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void AccessibleNarrative::deleteText(int start, int end)
{
    cursorOver(start, end).removeSelectedText();
}

void AccessibleNarrative::insertText(int offset, const QString &text)
{
    cursorOver(offset, offset).insertText(text);
}

void AccessibleNarrative::replaceText(int start, int end, const QString &text)
{
    cursorOver(start, end).insertText(text);
}

QTextCursor AccessibleNarrative::cursorOver(int start, int end) const
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(qBound(0, start, characterCount()));
    cursor.setPosition(qBound(0, end, characterCount()), QTextCursor::KeepAnchor);
    return cursor;
}

AccessibleNarrative::Stretch AccessibleNarrative::stretchAt(int offset,
                                                            QAccessible::TextBoundaryType type) const
{
    const int place = qBound(0, offset, characterCount());
    const QTextCursor cursor = cursorOver(place, place);
    switch (type) {
    case QAccessible::CharBoundary:
        return {place, qMin(place + 1, characterCount())};
    case QAccessible::WordBoundary:
        return between(cursor, QTextCursor::StartOfWord, QTextCursor::NextWord);
    case QAccessible::SentenceBoundary:
        return sentenceAt(m_editor.toPlainText(), place);
    case QAccessible::ParagraphBoundary:
        return between(cursor, QTextCursor::StartOfBlock, QTextCursor::EndOfBlock);
    case QAccessible::LineBoundary:
        return between(cursor, QTextCursor::StartOfLine, QTextCursor::EndOfLine);
    case QAccessible::NoBoundary:
        break;
    }
    return {0, characterCount()};
}

QString AccessibleNarrative::read(Stretch stretch, int *start, int *end) const
{
    *start = stretch.first;
    *end = stretch.second;
    return text(stretch.first, stretch.second);
}

}  // namespace kaibao
