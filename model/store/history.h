// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/journalentry.h"
#include "model/store/reportid.h"

#include <functional>

namespace kaibao {

class LibraryCore;

/// A step of the past with its change in full.
struct PastStep
{
    JournalEntry entry;
    Change change;
};

/// How the reports of a library came to stand as they do.
class History final
{
public:
    explicit History(LibraryCore &core) : m_core(core) {}

    /// Every edit of the report, oldest first.
    Result<QList<JournalEntry>> entries(ReportId id);
    /// The number of the newest edit; 0 where there is none yet.
    Result<int> lastStep(ReportId id);
    /// The report as it stood after this step; step 0 is how it was created.
    Result<Report> stateAt(ReportId id, int step);
    /// The newest `most` edits, oldest first.
    Result<QList<PastStep>> newest(ReportId id, int most);

    /// Goes on with steps that were made in another library. They must lead on from the report as it stands.
    Result<void> append(ReportId id, const QList<PastStep> &steps);
    /// What is typed from now on is a step of its own, even in the same stretch of typing.
    void beginStep();

private:
    using Visit = std::function<void(const JournalEntry &, const Change &)>;

    /// Undoes the steps after `step`, newest first, and shows each change as it was made.
    Result<Report> walkBack(ReportId id, int step, const Visit &visit);

    LibraryCore &m_core;
};

}  // namespace kaibao
