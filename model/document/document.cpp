// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/document.h"

#include "model/checks/explained.h"
#include "model/document/editcommand.h"
#include "model/document/preview.h"
#include "model/report/totals.h"

#include <QScopedValueRollback>

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

void Document::restoreSteps(const QList<PastEdit> &done, const QList<PastEdit> &undone)
{
    const QScopedValueRollback restoring(m_restoring, true);
    for (const PastEdit &edit : done)
        m_undoStack.push(new EditCommand(*this, edit.change, edit.name, Merge::Never));
    for (qsizetype i = undone.size() - 1; i >= 0; --i)
        m_undoStack.push(new EditCommand(*this, undone[i].change, undone[i].name, Merge::Never));
    for (qsizetype i = 0; i < undone.size(); ++i)
        m_undoStack.undo();
}

void Document::explain(const Finding &finding, const QString &reason, const QString &sentence)
{
    Q_ASSERT(!reason.trimmed().isEmpty());
    QList<Explanation> explanations = explanationsWithout(finding);
    explanations << explanationOf(m_checks.pairWith(m_report), finding, reason);
    Change change;
    change.setExplanations(m_report, explanations);
    if (!sentence.isEmpty()) {
        const QString field = field::narrative(QStringLiteral("other"));
        QString text = m_report.text(field);
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        change.setText(m_report, field, text + sentence + u'\n');
    }
    edit(change, tr("Explaining a finding"));
}

void Document::withdrawExplanation(const Finding &finding)
{
    edit(Change().setExplanations(m_report, explanationsWithout(finding)), tr("Withdrawing an explanation"));
}

/// Without the one that answers the finding, for its present values or for earlier ones.
QList<Explanation> Document::explanationsWithout(const Finding &finding) const
{
    const QString answer = finding.answer ? finding.answer->fingerprint : finding.fingerprint;
    QList<Explanation> explanations = m_report.explanations();
    explanations.removeIf(
        [&answer](const Explanation &explanation) { return explanation.finding == answer; });
    return explanations;
}

void Document::setCalendar(const FilingCalendar &calendar)
{
    m_checks.setCalendar(m_report, calendar);
    Q_EMIT changed({});
}

void Document::setFurtherFindings(const QString &rule, const QList<Finding> &findings)
{
    m_checks.setFurther(m_report, rule, findings);
    Q_EMIT changed({});
}

void Document::carryOut(const Change &change, const QString &name, Gesture gesture)
{
    if (m_restoring)
        return;
    apply(m_report, change);
    m_checks.update(m_report, change);
    Q_EMIT recorded(change, name, gesture);
    Q_EMIT changed(change);
}

}  // namespace kaibao
