// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/help/helppanel.h"

namespace kaibao {

HelpPanel::HelpPanel(const Document &report, QWidget *parent)
    : QTextBrowser(parent), m_guide(Guide::builtIn()), m_text(report, m_guide)
{
    setAccessibleName(tr("Help for this place"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    document()->setIndentWidth(fontMetrics().averageCharWidth() * 2);  // the panel is narrow
    connect(&report, &Document::changed, this, &HelpPanel::refresh);
}

void HelpPanel::showCell(CellId cell)
{
    m_cell = cell;
    m_section = nullptr;
    refresh();
}

void HelpPanel::showSection(const Section *section)
{
    m_cell = CellId::None;
    m_section = section;
    refresh();
}

void HelpPanel::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    refresh();
}

void HelpPanel::refresh()
{
    if (!isVisible())
        return;
    if (m_cell != CellId::None)
        setHtml(m_text.ofCell(m_cell));
    else if (m_section)
        setHtml(m_text.ofSection(*m_section));
    else
        setPlainText(tr("In a section this says what belongs into the place of the cursor, and how the rules "
                        "that read it stand."));
}

}  // namespace kaibao
