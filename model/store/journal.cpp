// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/journal.h"

#include "model/store/patchjson.h"
#include "model/store/storeerror.h"
#include "model/store/vocabulary.h"

namespace kaibao {

namespace {

constexpr qint64 LongestPause = 30'000;   // milliseconds between two keys of one burst
constexpr qint64 LongestBurst = 300'000;  // milliseconds

QVariant key(ReportId id)
{
    return static_cast<qint64>(id);
}

/// Whether the edit only adds to what was inserted before, or takes some of that away again.
bool touchesOnly(const TextPatch &burst, const TextPatch &edit)
{
    return edit.position >= burst.position
        && edit.position + edit.removed.size() <= burst.position + burst.inserted.size();
}

/// False also for a clock that was set back.
bool within(qint64 milliseconds, const QDateTime &earlier, const QDateTime &later)
{
    const qint64 passed = earlier.msecsTo(later);
    return passed >= 0 && passed <= milliseconds;
}

}  // namespace

Journal::Journal(Database &database, Vocabulary &vocabulary, Author author)
    : m_database(database), m_vocabulary(vocabulary), m_author(std::move(author))
{}

void Journal::begin(ReportId id, const Report &report, const QDateTime &time)
{
    const Patch content = Patch::of(changeBetween(Report(report.edition(), 0), report));
    insert(id, {}, patchToJson(content, report.edition(), m_vocabulary), time, ownSession(time));
}

void Journal::append(ReportId id, const Edition &edition, const Change &change, const Step &step,
                     const QDateTime &time)
{
    if (continues(id, change, step, time)) {
        growBurst(edition, change.texts.first(), time);
        return;
    }
    const Patch patch = Patch::of(change);
    insert(id, step, patchToJson(patch, edition, m_vocabulary), time, ownSession(time));
    m_burst.reset();
    if (step.gesture == Gesture::Edit && change.isOneText())
        m_burst = Burst{id, step.name, change.texts.first().before, patch.texts.first(), time, time};
}

void Journal::takeOver(ReportId id, const Edition &edition, const JournalEntry &entry)
{
    endBurst();
    const Step step{entry.name, entry.gesture};
    insert(id, step, patchToJson(entry.patch, edition, m_vocabulary), entry.time,
           sessionOf({entry.user, entry.computer, {}}, entry.time));
}

void Journal::insert(ReportId id, const Step &step, const QByteArray &patch, const QDateTime &time,
                     qint64 session)
{
    m_database.run("INSERT INTO step (report, step, time, session, gesture, name, patch) VALUES"
                   " (?, (SELECT coalesce(max(step), -1) + 1 FROM step WHERE report = ?), ?, ?, ?, ?, ?)",
                   {key(id), key(id), time.toMSecsSinceEpoch(), session, static_cast<int>(step.gesture),
                    m_vocabulary.number(step.name), QString::fromUtf8(patch)});
}

bool Journal::continues(ReportId id, const Change &change, const Step &step, const QDateTime &time) const
{
    if (!m_burst || m_burst->report != id || m_burst->name != step.name || step.gesture != Gesture::Edit)
        return false;
    if (!change.isOneText())
        return false;
    const TextEdit &edit = change.texts.first();
    return edit.field == m_burst->patch.field && edit.after != m_burst->before
        && touchesOnly(m_burst->patch, TextPatch::between(edit.field, edit.before, edit.after))
        && within(LongestPause, m_burst->last, time) && within(LongestBurst, m_burst->began, time);
}

void Journal::growBurst(const Edition &edition, const TextEdit &edit, const QDateTime &time)
{
    m_burst->patch = TextPatch::between(edit.field, m_burst->before, edit.after);
    m_burst->last = time;
    Patch patch;
    patch.texts = {m_burst->patch};
    m_database.run("UPDATE step SET time = ?, patch = ? WHERE report = ?"
                   " AND step = (SELECT max(step) FROM step WHERE report = ?)",
                   {time.toMSecsSinceEpoch(), QString::fromUtf8(patchToJson(patch, edition, m_vocabulary)),
                    key(m_burst->report), key(m_burst->report)});
}

qint64 Journal::ownSession(const QDateTime &time)
{
    if (m_session == 0)
        m_session = openSession(m_author, time);
    return m_session;
}

qint64 Journal::openSession(const Author &author, const QDateTime &time)
{
    return m_database.insert("INSERT INTO session (started, user, computer, program) VALUES (?, ?, ?, ?)",
                             {time.toMSecsSinceEpoch(), m_vocabulary.number(author.user),
                              m_vocabulary.number(author.computer), author.program});
}

/// One for all that a person did on another computer.
qint64 Journal::sessionOf(const Author &author, const QDateTime &time)
{
    const qint64 known = m_database.integer(
        "SELECT id FROM session WHERE user = ? AND computer = ? AND program = ?",
        {m_vocabulary.number(author.user), m_vocabulary.number(author.computer), author.program});
    return known != 0 ? known : openSession(author, time);
}

QList<JournalEntry> Journal::backTo(ReportId id, const Edition &edition, int after)
{
    Statement rows(m_database,
                   "SELECT step, time, session.user, session.computer, name, gesture, patch FROM step"
                   " LEFT JOIN session ON session.id = step.session"
                   " WHERE report = ? AND step > ? ORDER BY step DESC",
                   {key(id), after});
    QList<JournalEntry> entries;
    while (rows.next()) {
        const std::optional<JournalEntry> known = entry(rows, edition);
        if (!known) {
            m_database.fail({CorruptCode, QStringLiteral("step %1").arg(rows.integer(0))});
            return {};
        }
        entries.append(*known);
    }
    return entries;
}

QList<JournalEntry> Journal::readable(ReportId id, const Edition &edition)
{
    Statement rows(m_database,
                   "SELECT step, time, session.user, session.computer, name, gesture, patch FROM step"
                   " LEFT JOIN session ON session.id = step.session"
                   " WHERE report = ? ORDER BY step",
                   {key(id)});
    QList<JournalEntry> entries;
    while (rows.next()) {
        if (const std::optional<JournalEntry> known = entry(rows, edition))
            entries.append(*known);
    }
    return entries;
}

std::optional<JournalEntry> Journal::entry(const Statement &row, const Edition &edition) const
{
    const std::optional<Patch> patch = patchFromJson(row.text(6).toUtf8(), edition, m_vocabulary);
    const qint64 gesture = row.integer(5);
    if (!patch || gesture < 0 || gesture > static_cast<qint64>(Gesture::Redo))
        return std::nullopt;
    return JournalEntry{static_cast<int>(row.integer(0)),
                        QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC),
                        m_vocabulary.word(row.integer(2)),
                        m_vocabulary.word(row.integer(3)),
                        m_vocabulary.word(row.integer(4)),
                        static_cast<Gesture>(gesture),
                        *patch};
}

int Journal::lastStep(ReportId id)
{
    return static_cast<int>(m_database.integer("SELECT max(step) FROM step WHERE report = ?", {key(id)}));
}

void Journal::rolledBack()
{
    m_session = 0;
    m_burst.reset();
}

}  // namespace kaibao
