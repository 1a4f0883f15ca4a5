// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/linefield.h"

#include "forms/widgets/narrativeeditor.h"

#include <QKeyEvent>

namespace kaibao {

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(NarrativeEditor::CommitDelay);
    connect(&m_rest, &QTimer::timeout, this, &LineField::commit);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_rest.isActive())
            m_rest.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &LineField::commit);
}

void LineField::showText(const QString &text)
{
    m_known = text;
    if (text == this->text())
        return;
    m_rest.stop();
    const int cursor = cursorPosition();
    setText(text);
    setCursorPosition(qMin(cursor, static_cast<int>(text.size())));
}

void LineField::commit()
{
    m_rest.stop();
    if (text() == m_known)
        return;
    m_known = text();
    Q_EMIT committed(m_known);
}

bool LineField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            commit();
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

}  // namespace kaibao
