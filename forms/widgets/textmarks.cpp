// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/textmarks.h"

#include "forms/widgets/narrativeeditor.h"

#include <QHelpEvent>
#include <QToolTip>

namespace kaibao {

TextMarks::TextMarks(NarrativeEditor &editor) : m_editor(editor)
{
    m_editor.viewport()->installEventFilter(this);
}

void TextMarks::setMarks(const QList<TextMark> &marks)
{
    QList<QTextEdit::ExtraSelection> selections;
    m_messages.clear();
    for (const TextMark &mark : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_editor.cursorAt(mark.offset, mark.length);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(mark.colour);
        selections << selection;
        m_messages << mark.message;
    }
    m_editor.setExtraSelections(selections);
}

QString TextMarks::messageAt(int position) const
{
    QStringList messages;
    const QList<QTextEdit::ExtraSelection> selections = m_editor.extraSelections();
    for (qsizetype i = 0; i < selections.size(); ++i) {
        const QTextCursor &words = selections[i].cursor;
        if (words.selectionStart() <= position && position <= words.selectionEnd())
            messages << m_messages.value(i);
    }
    return messages.join(u'\n');
}

bool TextMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString message = messageAt(m_editor.cursorForPosition(help->pos()).position());
    if (message.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(message.toHtmlEscaped()),
                       &m_editor);
    return true;
}

}  // namespace kaibao
