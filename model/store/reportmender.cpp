// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/reportmender.h"

#include "model/store/storeerror.h"
#include "model/store/vocabulary.h"

namespace kaibao {

namespace {

QVariant key(ReportId id)
{
    return static_cast<qint64>(id);
}

/// The older report, with everything that is known of the newer one.
Report overlaid(Report older, const Report &newer)
{
    const Report blank(newer.edition(), newer.year());
    Change change = changeBetween(older, newer);
    change.cells.removeIf([&blank](const CellEdit &edit) { return edit.after == blank.cell(edit.cell); });
    change.texts.removeIf([](const TextEdit &edit) { return edit.after.isEmpty(); });
    if (newer.explanations().isEmpty())
        change.explanations.reset();
    apply(older, change);
    return older;
}

}  // namespace

QSet<QString> knownNames(const Edition &edition)
{
    QSet<QString> names{field::OrganisationName, field::OrganisationKind, field::Title};
    for (const QString &narrative : edition.narratives())
        names.insert(field::narrative(narrative));
    for (const Cell &cell : edition.cells())
        names.insert(cell.key());
    return names;
}

ReportMender::ReportMender(Database &database, Vocabulary &vocabulary, const Editions &editions)
    : m_database(database),
      m_vocabulary(vocabulary),
      m_rows(database, vocabulary),
      m_journal(database, vocabulary, {}),
      m_editions(editions)
{}

bool ReportMender::mend(ReportId id)
{
    const Edition *edition = m_editions.find(m_rows.edition(id));
    if (!edition)
        return false;
    if (m_rows.isSound(id))
        return true;
    const Report stored = m_rows.readLoosely(id, *edition);
    const bool allNamesKnown = knowsAllNames(id, *edition);
    const qint64 checksum = m_rows.storedChecksum(id);
    const Replay replayed = replay(id, *edition);
    m_rows.replaceContent(id, replayed.report);
    if (replayed.whole && m_rows.storedChecksum(id) == checksum)
        return true;
    const Report best = overlaid(replayed.report, stored);
    m_rows.replaceContent(id, best);
    const Change rest = changeBetween(replayed.report, best);
    if (replayed.whole && !rest.isEmpty())
        m_journal.append(id, *edition, rest, {StoreText::tr("Saved from a damaged library")},
                         QDateTime::currentDateTimeUtc());
    return replayed.whole && rest.isEmpty() && allNamesKnown;
}

/// A damaged name of a cell would be missed in the rows and in the journal alike.
bool ReportMender::knowsAllNames(ReportId id, const Edition &edition)
{
    Statement names(
        m_database,
        "SELECT cell FROM cell WHERE report = ? UNION ALL SELECT field FROM text WHERE report = ?",
        {key(id), key(id)});
    const QSet<QString> known = knownNames(edition);
    while (names.next()) {
        if (!known.contains(m_vocabulary.word(names.integer(0))))
            return false;
    }
    return true;
}

ReportMender::Replay ReportMender::replay(ReportId id, const Edition &edition)
{
    QList<JournalEntry> entries = m_journal.readable(id, edition);
    Replay result{Report(edition, 0), !entries.isEmpty()};
    for (int i = 0; i < entries.size(); ++i) {
        const std::optional<Change> change = entries[i].patch.changeFrom(result.report);
        if (entries[i].step != i || !change) {
            result.whole = false;
            break;
        }
        apply(result.report, *change);
    }
    return result;
}

QString ReportMender::name(ReportId id)
{
    return m_database.text(
        "SELECT year || ' ' || coalesce((SELECT text.text FROM text JOIN word ON word.id = text.field"
        " WHERE text.report = report.id AND word.text = ?), '') FROM report WHERE id = ?",
        {field::OrganisationName, key(id)});
}

}  // namespace kaibao
