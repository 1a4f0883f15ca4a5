// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/checks.h"

namespace kaibao {

/// A part of a report that is filled in on one page: the cover, or one of the six sections.
struct ReportPart
{
    QString key;         ///< a section's key, or Cover
    QString title;       ///< as printed; empty for the cover
    QString table = {};  ///< the part's table, or empty
    QStringList fields;  ///< its texts, see namespace field
    bool operator==(const ReportPart &) const = default;

    static inline const QString Cover = QStringLiteral("cover");
};

/// The parts in the order of the form.
QList<ReportPart> partsOf(const Edition &edition);

/// Index of the part in which a finding is mended; -1 if it is about the report as a whole.
int partOf(const QList<ReportPart> &parts, const Edition &edition, const Finding &finding);

/// One kind of thing that is left to do in one part of a report.
struct Task
{
    enum class Kind : quint8 {
        Fill,     ///< blank cells or texts
        Confirm,  ///< taken over from last year and not looked at yet
        Mend,     ///< failed rules of level must
        Explain,  ///< failed rules that want a reason
        Answer,   ///< notes that came back on paper and are open
    };

    QString part;  ///< its key; empty for the report as a whole
    Kind kind = Kind::Fill;
    int count = 0;
    Finding first = {};  ///< cells, field and offset tell where to begin

    bool operator==(const Task &) const = default;
};

/// How much of a part is filled in. What was carried over counts.
struct Progress
{
    int filled = 0;
    int wanted = 0;

    bool operator==(const Progress &) const = default;
};

/// What "complete" means, everywhere in the program: nothing is blank, nothing waits to be confirmed, no
/// rule of level must or explain and no note is open. Hints and what cannot be assessed do not stand against it.
class Completeness final
{
public:
    /// `checks` must be those of the report.
    Completeness(const Report &report, const Checks &checks);

    bool isComplete() const { return m_tasks.isEmpty(); }
    /// Sorted by part, the most basic first.
    const QList<Task> &tasks() const { return m_tasks; }
    /// Everything that is left to do, counted one by one.
    int left() const;
    /// By the index of the part.
    const QList<Progress> &progress() const { return m_progress; }

private:
    struct Counts;
    void look(const ReportPart &part, const Report &report, const Checks &checks);
    static void lookAtCells(const ReportPart &part, const Report &report, Counts &counts);
    static void lookAtNotes(const ReportPart &part, const Report &report, Counts &counts);
    static void lookAtTexts(const ReportPart &part, const ReportPair &reports, Counts &counts);
    void add(const QString &part, const QList<Task> &tasks);

    QList<Task> m_tasks;
    QList<Progress> m_progress;
};

}  // namespace kaibao
