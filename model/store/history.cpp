// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/history.h"

#include "model/store/librarycore.h"
#include "model/store/storeerror.h"

#include <algorithm>

namespace kaibao {

namespace {

using Kind = Transaction::Kind;

}  // namespace

Result<QList<JournalEntry>> History::entries(ReportId id)
{
    Transaction transaction(m_core.database(), Kind::Read);
    m_core.readWords();
    const Result<const Edition *> edition = m_core.editionOf(id);
    if (!edition)
        return edition.error();
    QList<JournalEntry> entries = m_core.journal().backTo(id, **edition, 0);
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    std::reverse(entries.begin(), entries.end());
    return entries;
}

Result<int> History::lastStep(ReportId id)
{
    const int step = m_core.journal().lastStep(id);
    if (const Result<void> read = m_core.database().takeResult(); !read)
        return read.error();
    return step;
}

Result<Report> History::stateAt(ReportId id, int step)
{
    return walkBack(id, step, {});
}

Result<QList<PastStep>> History::newest(ReportId id, int most)
{
    const Result<int> last = lastStep(id);
    if (!last)
        return last.error();
    QList<PastStep> steps;
    const auto collect = [&steps](const JournalEntry &entry, const Change &change) {
        steps.append({entry, change});
    };
    if (const Result<Report> walked = walkBack(id, std::max(0, *last - most), collect); !walked)
        return walked.error();
    std::reverse(steps.begin(), steps.end());
    return steps;
}

Result<void> History::append(ReportId id, const QList<PastStep> &steps)
{
    const Result<const Edition *> edition = m_core.editionOf(id);
    if (!edition)
        return edition.error();
    return m_core.write([&] {
        for (const PastStep &step : steps) {
            m_core.rows().update(id, **edition, step.change, step.entry.time.toMSecsSinceEpoch());
            m_core.journal().takeOver(id, **edition, step.entry);
        }
    });
}

void History::beginStep()
{
    m_core.journal().endBurst();
}

Result<Report> History::walkBack(ReportId id, int step, const Visit &visit)
{
    Transaction transaction(m_core.database(), Kind::Read);
    m_core.readWords();
    const Result<const Edition *> edition = m_core.editionOf(id);
    if (!edition)
        return edition.error();
    std::optional<Report> report = m_core.rows().read(id, **edition);
    const QList<JournalEntry> entries = m_core.journal().backTo(id, **edition, step);
    if (const Result<void> read = transaction.commit(); !read)
        return read.error();
    for (const JournalEntry &entry : entries) {
        const std::optional<Change> change = entry.patch.changeInto(*report);
        if (!change)
            return inputError(
                StoreText::tr("The history of this report is damaged before step %1.").arg(entry.step));
        apply(*report, change->inverted());
        if (visit)
            visit(entry, *change);
    }
    return *report;
}

}  // namespace kaibao
