// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/document.h"

#include "model/document/editcommand.h"
#include "model/document/preview.h"
#include "model/report/totals.h"

namespace kaibao {

Document::Document(Report report, std::optional<Report> previous, QObject *parent)
    : QObject(parent),
      m_report(std::move(report)),
      m_checks(m_report, std::move(previous)),
      m_preview(std::make_unique<Preview>(*this))
{}

Document::~Document() = default;

void Document::edit(const Change &change, const QString &name, Merge merge)
{
    const Change whole = withComputedTotals(m_report, change);
    if (!whole.isEmpty())
        m_undoStack.push(new EditCommand(*this, whole, name, merge));
}

void Document::setCell(CellId cell, const CellValue &value, Origin origin)
{
    const Cell &place = edition().cell(cell);
    edit(Change().setCell(m_report, cell, {value, origin}),
         tr("%1, %2").arg(place.rowLabel, place.columnLabel));
}

void Document::setText(const QString &field, const QString &text)
{
    edit(Change().setText(m_report, field, text), tr("Typing"), Merge::SameText);
}

void Document::carryOut(const Change &change, const QString &name, Gesture gesture)
{
    apply(m_report, change);
    m_checks.update(m_report, change);
    Q_EMIT recorded(change, name, gesture);
    Q_EMIT changed(change);
}

}  // namespace kaibao
