// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/difference.h"

#include "model/report/showntext.h"

#include <algorithm>

namespace kaibao {

namespace {

using Kind = SentenceDifference::Kind;

/// Pairs of sentences that are compared at most: 2000 sentences against 2000.
constexpr qsizetype MostPairs = 4'000'000;

/// Aligns two lists of sentences along their longest common subsequence.
class Alignment final
{
public:
    Alignment(const QList<Sentence> &older, const QList<Sentence> &newer) : m_older(older), m_newer(newer) {}

    QList<SentenceDifference> align()
    {
        while (isSame(m_oldBegin, m_newBegin))
            keep();
        while (isSame(m_oldEnd - 1, m_newEnd - 1)) {
            --m_oldEnd;
            --m_newEnd;
        }
        if (rows() * columns() <= MostPairs)
            alignMiddle();
        takeRest();
        m_oldEnd = m_older.size();
        m_newEnd = m_newer.size();
        while (m_newBegin < m_newEnd)
            keep();
        return m_result;
    }

private:
    qsizetype rows() const { return m_oldEnd - m_oldBegin; }
    qsizetype columns() const { return m_newEnd - m_newBegin; }

    /// Whether both places lie in what is still to be aligned, and agree.
    bool isSame(qsizetype oldAt, qsizetype newAt) const
    {
        return oldAt >= m_oldBegin && oldAt < m_oldEnd && newAt >= m_newBegin && newAt < m_newEnd
            && m_older[oldAt].text == m_newer[newAt].text;
    }

    void keep()
    {
        m_result.append({Kind::Kept, m_newer[m_newBegin]});
        ++m_oldBegin;
        ++m_newBegin;
    }
    void remove() { m_result.append({Kind::Removed, m_older[m_oldBegin++]}); }
    void add() { m_result.append({Kind::Added, m_newer[m_newBegin++]}); }

    void takeRest()
    {
        while (m_oldBegin < m_oldEnd)
            remove();
        while (m_newBegin < m_newEnd)
            add();
    }

    /// [r * (columns() + 1) + c]: how many sentences the rests from row r and column c have in common.
    QList<int> commonLengths() const
    {
        const qsizetype width = columns() + 1;
        QList<int> common((rows() + 1) * width, 0);
        for (qsizetype r = rows() - 1; r >= 0; --r) {
            for (qsizetype c = columns() - 1; c >= 0; --c) {
                const qsizetype at = r * width + c;
                common[at] = isSame(m_oldBegin + r, m_newBegin + c)
                               ? common[at + width + 1] + 1
                               : std::max(common[at + width], common[at + 1]);
            }
        }
        return common;
    }

    void alignMiddle()
    {
        const QList<int> common = commonLengths();
        const qsizetype width = columns() + 1;
        qsizetype at = 0;
        while (rows() > 0 && columns() > 0) {
            if (isSame(m_oldBegin, m_newBegin)) {
                keep();
                at += width + 1;
            } else if (common[at + width] >= common[at + 1]) {
                remove();
                at += width;
            } else {
                add();
                at += 1;
            }
        }
    }

    const QList<Sentence> &m_older;
    const QList<Sentence> &m_newer;
    QList<SentenceDifference> m_result;
    qsizetype m_oldBegin = 0;
    qsizetype m_newBegin = 0;
    qsizetype m_oldEnd = m_older.size();
    qsizetype m_newEnd = m_newer.size();
};

/// A cell that one form has and the other has not differs only if something stands in it.
bool saysNothing(const CellValue &value)
{
    return value.isBlank() || value.state() == CellValue::State::NotApplicable;
}

void compareCells(const Report &older, const Report &newer, Difference &difference)
{
    const auto &newCells = newer.edition().cells();
    for (int i = 0; i < newCells.size(); ++i) {
        const auto id = static_cast<CellId>(i);
        const std::optional<CellId> old = older.edition().findCell(newCells[i].key());
        const CellValue &value = newer.value(id);
        if (old ? older.value(*old) == value : saysNothing(value))
            continue;
        difference.cells.append({newCells[i].key(), old.value_or(CellId::None), id,
                                 old ? older.value(*old) : CellValue(), value});
    }
    const auto &oldCells = older.edition().cells();
    for (int i = 0; i < oldCells.size(); ++i) {
        const auto id = static_cast<CellId>(i);
        if (!newer.edition().findCell(oldCells[i].key()) && !saysNothing(older.value(id)))
            difference.cells.append({oldCells[i].key(), id, CellId::None, older.value(id), {}});
    }
}

/// The fields of both reports in reading order.
QStringList fieldsInOrder(const Report &older, const Report &newer)
{
    QStringList fields{field::OrganisationName, field::OrganisationKind, field::Title};
    for (const QString &key : newer.edition().narratives() + older.edition().narratives())
        fields << field::narrative(key);
    fields += newer.fields() + older.fields();
    fields.removeDuplicates();
    return fields;
}

QString textOf(const Report &report, const QString &field)
{
    return field == field::Title ? report.title() : ShownText(report, report.text(field)).text();
}

}  // namespace

Difference differenceBetween(const Report &older, const Report &newer)
{
    Difference difference;
    if (older.year() != newer.year())
        difference.year = YearEdit{older.year(), newer.year()};
    compareCells(older, newer, difference);
    for (const QString &field : fieldsInOrder(older, newer)) {
        const QString before = textOf(older, field);
        const QString after = textOf(newer, field);
        if (before != after)
            difference.texts.append({field, sentenceDifferences(before, after)});
    }
    return difference;
}

QList<SentenceDifference> alignedSentences(const QList<Sentence> &older, const QList<Sentence> &newer)
{
    return Alignment(older, newer).align();
}

QList<SentenceDifference> sentenceDifferences(const QString &older, const QString &newer)
{
    return alignedSentences(sentencesOf(older), sentencesOf(newer));
}

}  // namespace kaibao
