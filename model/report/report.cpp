// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/report.h"

namespace kaibao {

Report::Report(const Edition &edition, int year)
    : m_edition(&edition), m_year(year), m_cells(edition.cells().size())
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (edition.cells()[i].crossedOut)
            m_cells[i].value = CellValue::notApplicable();
    }
    for (const LinearRule &rule : edition.rules()) {
        if (rule.computes != CellId::None)
            m_cells[index(rule.computes)].origin = Origin::Computed;
    }
}

QString Report::title() const
{
    const QString typed = text(field::Title);
    return typed.isEmpty() ? m_edition->titleFor(m_year) : typed;
}

void Report::setText(const QString &field, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(field);
    else
        m_texts.insert(field, text);
}

}  // namespace kaibao
