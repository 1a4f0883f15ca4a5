// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/ruleslint.h"

#include "model/edition/elimination.h"

#include <algorithm>
#include <numeric>

namespace kaibao {

namespace {

using Kind = RuleNote::Kind;
using Relation = LinearRule::Relation;

/// A rule as weights of left minus right: first of this year's cells, then of last year's.
struct Form
{
    Relation relation = Relation::Equal;
    QList<qint64> weights;

    bool operator==(const Form &) const = default;
};

/// One way to write each relation: no common factor, and the first weight above nought.
Form formOf(const LinearRule &rule, qsizetype cells)
{
    Form form{rule.relation, QList<qint64>(2 * cells, 0)};
    for (const bool onLeft : {true, false}) {
        for (const Term &term : onLeft ? rule.left : rule.right)
            form.weights[index(term.cell) + (term.previous ? cells : 0)] +=
                onLeft ? term.weight : -term.weight;
    }
    qint64 common = 0;
    for (const qint64 weight : std::as_const(form.weights))
        common = std::gcd(common, weight);
    const auto first =
        std::find_if(form.weights.cbegin(), form.weights.cend(), [](qint64 w) { return w != 0; });
    if (first == form.weights.cend())
        return form;
    if (*first < 0) {
        common = -common;
        if (rule.relation != Relation::Equal)
            form.relation = rule.relation == Relation::AtMost ? Relation::AtLeast : Relation::AtMost;
    }
    for (qint64 &weight : form.weights)
        weight /= common;
    return form;
}

bool isEmpty(const Form &form)
{
    return std::all_of(form.weights.begin(), form.weights.end(), [](qint64 weight) { return weight == 0; });
}

bool forSameBody(const LinearRule &a, const LinearRule &b)
{
    const auto isShared = [&b](const QString &kind) { return b.organisationKinds.contains(kind); };
    return a.organisationKinds.isEmpty() || b.organisationKinds.isEmpty()
        || std::any_of(a.organisationKinds.begin(), a.organisationKinds.end(), isShared);
}

class Lint final
{
public:
    explicit Lint(const Edition &edition) : m_edition(edition), m_rules(edition.rules() + edition.yearRules())
    {
        for (const LinearRule &rule : m_rules)
            m_forms << formOf(rule, edition.cells().size());
    }

    QList<RuleNote> notes()
    {
        compare();
        eliminate();
        findUnread();
        return m_notes;
    }

private:
    void compare()
    {
        for (int i = 0; i < m_forms.size(); ++i) {
            if (isEmpty(m_forms[i])) {
                m_notes << RuleNote{Kind::Empty, {i}, {}};
                m_settled << i;
            }
            for (int j = 0; j < i && !m_settled.contains(i); ++j) {
                if (m_forms[i] != m_forms[j] || !forSameBody(m_rules[i], m_rules[j]))
                    continue;
                m_notes << RuleNote{Kind::Duplicate, {i, j}, {}};
                m_settled << i;
            }
        }
    }

    bool isForAll(int rule) const
    {
        return m_forms[rule].relation == Relation::Equal && m_rules[rule].organisationKinds.isEmpty();
    }

    void eliminate()
    {
        Elimination equations(m_forms.size());
        QList<int> added;
        for (const bool forAll : {true, false}) {
            for (int i = 0; i < m_forms.size(); ++i) {
                if (isForAll(i) != forAll || m_settled.contains(i))
                    continue;
                noteDependent(equations.reduced(m_forms[i].weights), i, added);
                if (!forAll)
                    continue;
                equations.add(m_forms[i].weights);
                added << i;
            }
        }
        if (equations.overflowed()) {
            m_notes.removeIf([](const RuleNote &note) { return note.kind == Kind::Dependent; });
            m_notes << RuleNote{Kind::Undecided, {}, {}};
            return;
        }
        for (const Elimination::Row &row : equations.rows())
            noteNought(row);
    }

    void noteDependent(const Elimination::Row &left, int rule, const QList<int> &added)
    {
        if (!isEmpty({Relation::Equal, left.weights}))
            return;
        RuleNote note{Kind::Dependent, {rule}, {}};
        for (qsizetype i = 0; i < added.size(); ++i) {
            if (left.origin[i] != 0)
                note.rules << added[i];
        }
        m_notes << note;
    }

    /// A sum of counts that is nought, and that no rule states just so.
    void noteNought(const Elimination::Row &row)
    {
        QList<CellId> cells;
        qsizetype above = 0;
        bool anySigned = false;
        for (qsizetype i = 0; i < row.weights.size(); ++i) {
            if (row.weights[i] == 0)
                continue;
            cells << static_cast<CellId>(i % m_edition.cells().size());
            anySigned = anySigned || m_edition.cell(cells.last()).kind == CellKind::SignedChange;
            above += row.weights[i] > 0 ? 1 : 0;
        }
        const bool isSum = cells.size() == 1 || (!anySigned && (above == 0 || above == cells.size()));
        const bool isStated =
            std::count_if(row.origin.begin(), row.origin.end(), [](qint64 n) { return n != 0; }) == 1;
        if (isSum && !isStated)
            m_notes << RuleNote{Kind::OnlyNought, {}, cells};
    }

    void findUnread()
    {
        const qsizetype cells = m_edition.cells().size();
        RuleNote note{Kind::Unread, {}, {}};
        for (qsizetype cell = 0; cell < cells; ++cell) {
            const auto reads = [&](const Form &form) {
                return form.weights[cell] != 0 || form.weights[cell + cells] != 0;
            };
            if (!m_edition.cells()[cell].crossedOut && std::none_of(m_forms.begin(), m_forms.end(), reads))
                note.cells << static_cast<CellId>(cell);
        }
        if (!note.cells.isEmpty())
            m_notes << note;
    }

    const Edition &m_edition;
    QList<LinearRule> m_rules;
    QList<Form> m_forms;
    QList<int> m_settled;  ///< rules of which enough is said
    QList<RuleNote> m_notes;
};

}  // namespace

QList<RuleNote> lintRules(const Edition &edition)
{
    return Lint(edition).notes();
}

QString describe(const Edition &edition, const RuleNote &note)
{
    const QList<LinearRule> all = edition.rules() + edition.yearRules();
    QStringList rules;
    for (const int rule : note.rules)
        rules << (all[rule].id + u' ' + all[rule].scope).trimmed();
    QStringList cells;
    for (const CellId cell : note.cells)
        cells << edition.cell(cell).key();
    const QString rule = rules.value(0);
    const QString others = rules.mid(1).join(QStringLiteral(", "));
    const QString listed = cells.join(QStringLiteral(", "));
    switch (note.kind) {
    case Kind::Empty:
        return QStringLiteral("%1 says nothing: its cells cancel out").arg(rule);
    case Kind::Duplicate:
        return QStringLiteral("%1 says the same as %2").arg(rule, others);
    case Kind::OnlyNought:
        return QStringLiteral("the rules can hold only if there is 0 in %1").arg(listed);
    case Kind::Undecided:
        return QStringLiteral("the weights are too large to tell which rules depend on each other");
    case Kind::Dependent:
        return QStringLiteral("%1 follows from %2").arg(rule, others);
    case Kind::Unread:
        return QStringLiteral("no rule reads %1").arg(listed);
    }
    return {};
}

}  // namespace kaibao
