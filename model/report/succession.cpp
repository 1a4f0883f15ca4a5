// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/succession.h"

#include "model/report/totals.h"

#include <algorithm>

namespace kaibao {

namespace {

QString rowOf(const Cell &cell)
{
    return cell.table + u'/' + cell.row;
}

void copyTexts(const Report &from, Report &to)
{
    for (const QString &field : from.fields())
        to.setText(field, from.text(field));
}

/// The cell of this year that a rule between years derives from last year's report; None where it is no
/// such rule.
CellId derivedCell(const LinearRule &rule)
{
    const bool derives = rule.relation == LinearRule::Relation::Equal && rule.left.size() == 1
                      && !rule.left[0].previous && rule.left[0].weight == 1;
    return derives ? rule.left[0].cell : CellId::None;
}

/// The cells of last year's report that a rule reads; nothing where its form lacks one.
std::optional<QList<CellId>> sources(const LinearRule &rule, const Edition &edition, const Edition &older)
{
    QList<CellId> cells;
    for (const Term &term : rule.right) {
        if (!term.previous)
            continue;
        const std::optional<CellId> cell = older.findCell(edition.cell(term.cell).key());
        if (!cell)
            return std::nullopt;
        cells << *cell;
    }
    return cells;
}

/// What the rule says with nothing counted this year; blank where last year's report is silent.
CellValue startingValue(const LinearRule &rule, const Report &old, const QList<CellId> &from)
{
    qint64 sum = 0;
    qsizetype position = 0;
    for (const Term &term : rule.right) {
        if (!term.previous)
            continue;
        const CellValue &value = old.value(from[position++]);
        if (value.state() != CellValue::State::Count)
            return {};
        sum += term.weight * value.number();
    }
    return std::abs(sum) <= CellValue::MaxCount ? CellValue::count(sum) : CellValue();
}

/// The move of the row, begun where it is the first of its fate.
Move &moveOf(QList<Move> &moves, Move::Fate fate, const Edition &edition, CellId to)
{
    const auto same = [&](const Move &move) {
        return move.fate == fate && !move.to.isEmpty()
            && rowOf(edition.cell(move.to.first())) == rowOf(edition.cell(to));
    };
    const auto found = std::find_if(moves.begin(), moves.end(), same);
    if (found != moves.end())
        return *found;
    moves << Move{fate, {}, {}};
    return moves.last();
}

/// Sets the cells and lets the totals follow. A carried total that is the sum of its parts keeps following
/// them; another one stands for itself.
void carry(Report &report, const QMap<CellId, CellValue> &values)
{
    Change parts;
    QMap<CellId, CellValue> totals;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (report.cell(it.key()).origin == Origin::Computed)
            totals.insert(it.key(), it.value());
        else
            parts.setCell(report, it.key(), {it.value(), Origin::CarriedOver});
    }
    apply(report, withComputedTotals(report, parts));
    Change own;
    for (auto it = totals.begin(); it != totals.end(); ++it) {
        if (report.value(it.key()) != it.value())
            own.setCell(report, it.key(), {it.value(), Origin::CarriedOver});
    }
    apply(report, withComputedTotals(report, own));
}

class Conversion
{
public:
    Conversion(const Edition &edition, const Report &old, const SplitChoices &choices)
        : m_old(old),
          m_upgrade(edition.upgradeFrom(old.edition().key())),
          m_choices(choices),
          m_result{Report(edition, old.year()), {}}
    {}

    Succession run()
    {
        copyTexts(m_old, m_result.report);
        m_result.report.setExplanations(m_old.explanations());
        m_result.report.setUnknown(m_old.unknown());
        for (const Table &table : m_old.edition().tables()) {
            for (const QString &row : table.rowKeys)
                moveRow(table, row);
        }
        carry(m_result.report, m_split);
        askForTheRest();
        return std::move(m_result);
    }

private:
    const Edition &edition() const { return m_result.report.edition(); }

    void moveRow(const Table &table, const QString &row)
    {
        const QString key = table.key + u'/' + row;
        Move dropped{Move::Fate::Dropped, {}, {}};
        Move split = splitOf(key);
        for (const QString &column : table.columnKeys) {
            const std::optional<CellId> from = m_old.edition().findCell(key + u'/' + column);
            if (!from || m_old.edition().cell(*from).crossedOut)
                continue;
            if (const std::optional<CellId> to = edition().findCell(key + u'/' + column))
                m_result.report.setCell(*to, m_old.cell(*from));
            else if (!split.choices.isEmpty())
                bring(*from, m_choices.value(key) + u'/' + column, split);
            else if (!m_old.value(*from).isBlank())
                dropped.from << *from;
        }
        for (const Move &move : {split, dropped}) {
            if (!move.from.isEmpty())
                m_result.moves << move;
        }
    }

    Move splitOf(const QString &row) const
    {
        Move split{Move::Fate::Split, {}, {}};
        for (const RowSplit &known : m_upgrade ? m_upgrade->splits : QList<RowSplit>()) {
            if (known.from == row) {
                split.choices = known.into;
                split.why = known.why;
            }
        }
        return split;
    }

    void bring(CellId from, const QString &key, Move &split)
    {
        if (m_old.value(from).isBlank())
            return;
        split.from << from;
        if (const std::optional<CellId> to = edition().findCell(key)) {
            split.to << *to;
            m_split.insert(*to, m_old.value(from));
        }
    }

    /// The rows of the new form of which the old one has not one cell.
    void askForTheRest()
    {
        for (int i = 0; i < edition().cells().size(); ++i) {
            const auto cell = static_cast<CellId>(i);
            if (!m_result.report.value(cell).isBlank() || m_old.edition().findCell(edition().cell(cell).key())
                || m_result.report.cell(cell).origin == Origin::Computed)
                continue;
            moveOf(m_result.moves, Move::Fate::Asked, edition(), cell).to << cell;
        }
    }

    const Report &m_old;
    const Upgrade *m_upgrade;
    const SplitChoices &m_choices;
    Succession m_result;
    QMap<CellId, CellValue> m_split;
};

}  // namespace

Succession successorOf(const Report &old, const Edition &edition)
{
    Succession result{Report(edition, old.year() + 1), {}};
    copyTexts(old, result.report);
    const QString oldYear = QString::number(old.year());
    result.report.setText(field::Title,
                          old.text(field::Title).replace(oldYear, QString::number(old.year() + 1)));
    QMap<CellId, CellValue> values;
    for (const LinearRule &rule : edition.yearRules()) {
        const CellId cell = derivedCell(rule);
        if (cell == CellId::None)
            continue;
        const std::optional<QList<CellId>> from = sources(rule, edition, old.edition());
        const CellValue value = from ? startingValue(rule, old, *from) : CellValue();
        Move &move =
            moveOf(result.moves, value.isBlank() ? Move::Fate::Asked : Move::Fate::Carried, edition, cell);
        move.to << cell;
        if (value.isBlank())
            continue;
        move.from << *from;
        values.insert(cell, value);
    }
    carry(result.report, values);
    return result;
}

Succession convertedTo(const Edition &edition, const Report &old, const SplitChoices &choices)
{
    return Conversion(edition, old, choices).run();
}

}  // namespace kaibao
