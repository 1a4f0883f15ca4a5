// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/narrativefield.h"

#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"
#include "forms/widgets/narrativeeditor.h"

#include <QVBoxLayout>

namespace kaibao {

qsizetype characterCount(const QString &text)
{
    qsizetype count = 0;
    for (const char32_t character : text.toStdU32String())
        count += QChar::isSpace(character) ? 0 : 1;
    return count;
}

NarrativeField::NarrativeField(QWidget *parent)
    : QWidget(parent),
      m_editor(new NarrativeEditor(this)),
      m_count(new Hint({}, this)),
      m_source(new Hint({}, this))
{
    m_count->setAlignment(Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    layout->addWidget(m_editor, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_source, 1);
    below->addWidget(m_count);
    layout->addLayout(below);
    setFocusProxy(m_editor);
    connect(m_editor, &QTextEdit::textChanged, this, &NarrativeField::showCount);
    connect(m_editor, &NarrativeEditor::referenceAtCursor, m_source, &QLabel::setText);
    showCount();
}

void NarrativeField::showCount()
{
    m_count->setText(tr("%1 characters").arg(characterCount(m_editor->shownText())));
}

}  // namespace kaibao
