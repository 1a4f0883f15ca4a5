// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/narrativepage.h"

#include "forms/help/helppanel.h"
#include "forms/pages/fieldbinding.h"
#include "forms/pages/findingmarks.h"
#include "forms/pages/stilltrueaction.h"
#include "forms/references/livereferences.h"
#include "forms/references/numberspanel.h"
#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/keyname.h"
#include "forms/widgets/look.h"
#include "forms/widgets/narrativeeditor.h"
#include "forms/widgets/narrativefield.h"
#include "model/sections/numbering.h"

#include <QAction>
#include <QVBoxLayout>

namespace kaibao {

NarrativePage::NarrativePage(Document &document, const Section &section, QWidget *parent)
    : WizardPage(parent),
      m_section(section),
      m_field(new NarrativeField(this)),
      m_number(new QAction(tr("New paragraph with the next &number"), this)),
      m_offer(new Hint({}, this))
{
    NarrativeEditor &editor = m_field->editor();
    auto *heading = new Heading(section.title, 1.35, this);
    heading->setBuddy(&editor);
    editor.setAccessibleName(section.title);
    editor.setAccessibleDescription(section.guidance);
    auto *references = new LiveReferences(document, editor);
    const QString name = field::narrative(section.narrative);
    auto *numbers = new NumbersPanel(document, name, editor, *references);
    bindText(*TextFieldsModel::section(document, section, this), name, editor);
    m_marks = new FindingMarks(document, name, editor);
    auto *stillTrue = new StillTrueAction(document, name, editor);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::Gap, look::WideGap, look::Gap);
    layout->setSpacing(look::Gap);
    layout->addWidget(heading);
    layout->addWidget(new Hint(section.guidance, this));
    layout->addWidget(m_field, 1);
    layout->addWidget(m_offer);
    layout->addWidget(numbers);
    m_entries = {m_number, references->insertAction(), numbers->linkAction(), stillTrue};
    setFocusProxy(&editor);

    m_number->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_number->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    editor.addAction(m_number);
    connect(m_number, &QAction::triggered, this, &NarrativePage::insertNumber);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &NarrativePage::offerNumber);
    offerNumber();
}

void NarrativePage::commit()
{
    m_field->editor().commit();
}

void NarrativePage::showPlace(const Finding &finding)
{
    m_marks->select(finding);
}

void NarrativePage::takeFocus()
{
    m_field->editor().setFocus();
}

void NarrativePage::showHelp(HelpPanel &panel)
{
    panel.showSection(&m_section);
}

NarrativeEditor *NarrativePage::editor()
{
    return &m_field->editor();
}

void NarrativePage::offerNumber()
{
    const QTextCursor cursor = m_field->editor().textCursor();
    const QString number = nextNumber(m_field->editor().toPlainText(), cursor.position());
    m_number->setEnabled(!number.isEmpty());
    m_offer->setText(number.isEmpty()
                         ? QString()
                         : tr("%1: new paragraph with %2").arg(keyName(m_number->shortcut()), number));
}

void NarrativePage::insertNumber()
{
    QTextCursor cursor = m_field->editor().textCursor();
    const QString number = nextNumber(m_field->editor().toPlainText(), cursor.position());
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertText(u'\n' + number);
    m_field->editor().setTextCursor(cursor);
}

}  // namespace kaibao
