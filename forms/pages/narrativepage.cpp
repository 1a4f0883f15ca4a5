// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/narrativepage.h"

#include "forms/pages/fieldbinding.h"
#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"
#include "forms/widgets/narrativeeditor.h"
#include "forms/widgets/narrativefield.h"

#include <QVBoxLayout>

namespace kaibao {

NarrativePage::NarrativePage(Document &document, const Section &section, QWidget *parent)
    : WizardPage(parent), m_field(new NarrativeField(this))
{
    NarrativeEditor &editor = m_field->editor();
    auto *heading = new Heading(section.title, 1.35, this);
    heading->setBuddy(&editor);
    editor.setAccessibleName(section.title);
    editor.setAccessibleDescription(section.guidance);
    bindText(*TextFieldsModel::section(document, section, this), field::narrative(section.narrative), editor);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::Gap, look::WideGap, look::Gap);
    layout->setSpacing(look::Gap);
    layout->addWidget(heading);
    layout->addWidget(new Hint(section.guidance, this));
    layout->addWidget(m_field, 1);
    setFocusProxy(&editor);
}

void NarrativePage::commit()
{
    m_field->editor().commit();
}

void NarrativePage::takeFocus()
{
    m_field->editor().setFocus();
}

}  // namespace kaibao
