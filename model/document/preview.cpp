// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/preview.h"

#include "model/document/document.h"

#include <algorithm>

namespace kaibao {

Preview::Preview(Document &document) : m_document(document)
{
    connect(&document, &Document::changed, this, &Preview::leave);
}

std::optional<CellValue> Preview::value(CellId cell) const
{
    const auto edit = std::find_if(m_change.cells.begin(), m_change.cells.end(),
                                   [cell](const CellEdit &candidate) { return candidate.cell == cell; });
    return edit == m_change.cells.end() ? std::nullopt : std::optional(edit->after.value);
}

std::optional<Level> Preview::levelAt(CellId cell) const
{
    Q_ASSERT(isActive());
    return m_checks->levelAt(cell);
}

void Preview::show(const Change &change, const QString &name)
{
    if (change.isEmpty())
        return leave();
    m_change = change;
    m_name = name;
    m_report = m_document.report();
    m_checks = m_document.checks();
    apply(*m_report, change);
    m_checks->update(*m_report, change);
    compareRules();
    Q_EMIT changed();
}

void Preview::leave()
{
    if (!isActive())
        return;
    m_change = {};
    m_name.clear();
    m_report.reset();
    m_checks.reset();
    m_turnsGreen.clear();
    m_turnsRed.clear();
    Q_EMIT changed();
}

void Preview::carryOut()
{
    if (!isActive())
        return;
    const Change change = m_change;
    const QString name = m_name;
    leave();
    m_document.edit(change, name);
}

void Preview::compareRules()
{
    m_turnsGreen.clear();
    m_turnsRed.clear();
    const QList<Verdict> &now = m_document.checks().linear().verdicts();
    const QList<Verdict> &then = m_checks->linear().verdicts();
    for (int rule = 0; rule < now.size(); ++rule) {
        if (now[rule].status != Status::Passed && then[rule].status == Status::Passed)
            m_turnsGreen << rule;
        if (now[rule].status != Status::Failed && then[rule].status == Status::Failed)
            m_turnsRed << rule;
    }
}

}  // namespace kaibao
