// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include "app/undohistory.h"
#include "model/checks/completeness.h"
#include "model/sections/changeplace.h"

namespace kaibao {

namespace {

constexpr int RestoredSteps = 200;  ///< of earlier days; older ones are in the history

Gesture gestureInJournal(Document::Gesture gesture)
{
    switch (gesture) {
    case Document::Gesture::Edit:
        return Gesture::Edit;
    case Document::Gesture::Undo:
        return Gesture::Undo;
    case Document::Gesture::Redo:
        return Gesture::Redo;
    }
    return Gesture::Edit;
}

}  // namespace

Workspace::Workspace(Library &library, const Editions &editions, QObject *parent)
    : QObject(parent), m_library(library), m_editions(editions)
{
    const Result<std::optional<Place>> place = m_library.place();
    if (place && *place)
        m_last = **place;
}

Workspace::~Workspace() = default;

bool Workspace::hasUnstored()
{
    if (m_unstored && !m_library.isReadOnly() && m_library.retry()) {
        m_unstored = false;
        Q_EMIT stored();
    }
    return m_unstored;
}

Result<void> Workspace::open(ReportId id)
{
    Result<Report> report = m_library.load(id);
    if (!report)
        return report.error();
    take(std::move(report).value(), id);
    restoreUndo();
    Q_EMIT documentChanged();
    return {};
}

Result<void> Workspace::create(const Report &report)
{
    const Result<ReportId> id = m_library.create(report, Completeness(report, Checks(report)).left());
    if (!id)
        return id.error();
    take(report, *id);
    Q_EMIT documentChanged();
    return {};
}

void Workspace::close()
{
    m_document.reset();
    m_report = ReportId::None;
    m_unstored = false;
    Q_EMIT documentChanged();
}

Result<void> Workspace::countFindings(ReportId id)
{
    const Result<Report> report = m_library.load(id);
    if (!report)
        return report.error();
    const Checks checks(*report, reportBefore(*report));
    return m_library.setOpenFindings(id, Completeness(*report, checks).left());
}

void Workspace::rememberPage(const QString &page)
{
    const Place place{m_report, page};
    if (place == m_last)
        return;  // a start that goes on where it was left writes nothing
    m_last = place;
    if (m_library.isReadOnly())
        return;
    if (const Result<void> written = m_library.setPlace(m_last); !written)
        Q_EMIT storingFailed(written.error());
}

void Workspace::take(Report report, ReportId id)
{
    const QString page = m_last.report == id ? m_last.page : QString();
    m_report = id;
    m_unstored = false;
    m_lastEdit = {};
    std::optional<Report> previous = reportBefore(report);
    m_document = std::make_unique<Document>(std::move(report), std::move(previous));
    connect(m_document.get(), &Document::recorded, this, &Workspace::record);
    rememberPage(page);
}

/// A history that cannot be read is told where it is asked for; the report can be worked on without.
void Workspace::restoreUndo()
{
    const Result<QList<PastStep>> steps = m_library.history().newest(m_report, RestoredSteps);
    if (!steps)
        return;
    const UndoHistory undo = undoHistory(*steps);
    m_document->restoreSteps(undo.done, undo.undone);
    if (!steps->isEmpty())
        m_lastEdit = placeOf(steps->last().change, *m_document);
}

std::optional<ReportId> Workspace::find(const QString &organisation, int year)
{
    const Result<QList<ReportSummary>> reports = m_library.reports();
    if (!reports || organisation.isEmpty())
        return std::nullopt;
    for (const ReportSummary &report : *reports) {
        if (report.organisation == organisation && report.year == year)
            return report.id;
    }
    return std::nullopt;
}

std::optional<Report> Workspace::reportBefore(const Report &report)
{
    const std::optional<ReportId> before = find(report.organisation(), report.year() - 1);
    if (!before)
        return std::nullopt;
    Result<Report> previous = m_library.load(*before);
    return previous ? std::optional(std::move(previous).value()) : std::nullopt;
}

void Workspace::record(const Change &change, const QString &name, Document::Gesture gesture)
{
    const Completeness completeness(m_document->report(), m_document->checks());
    const Step step{name, gestureInJournal(gesture), completeness.left()};
    const Result<void> written = m_library.record(m_report, change, step);
    m_unstored = !written;
    if (written)
        Q_EMIT stored();
    else
        Q_EMIT storingFailed(written.error());
}

}  // namespace kaibao
