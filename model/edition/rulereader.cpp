// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/rulereader.h"

#include "model/edition/tablereader.h"

namespace kaibao {

namespace {

/// One of a few words, or a mistake at that place and the first of them.
template <class T, size_t N> T oneOf(const JsonPlace &place, const std::pair<QStringView, T> (&words)[N])
{
    const QString word = place.string();
    for (const auto &[name, value] : words) {
        if (name == word)
            return value;
    }
    place.fail(QStringLiteral("is an unknown word: %1").arg(word));
    return words[0].second;
}

constexpr std::pair<QStringView, Level> LevelNames[] = {
    {u"must", Level::Must}, {u"explain", Level::Explain}, {u"hint", Level::Hint}};

constexpr std::pair<QStringView, BlankPolicy> BlankNames[] = {{u"unassessed", BlankPolicy::Unassessed},
                                                              {u"zero", BlankPolicy::Zero}};

constexpr std::pair<QStringView, LinearRule::Relation> RelationNames[] = {
    {u"=", LinearRule::Relation::Equal},
    {u"<=", LinearRule::Relation::AtMost},
    {u">=", LinearRule::Relation::AtLeast}};

JsonPlace cellPlace(const JsonPlace &term)
{
    return term.value().isString() ? term : term.member(QStringLiteral("cell"));
}

}  // namespace

Level readLevel(const JsonPlace &place)
{
    return oneOf(place, LevelNames);
}

QList<LinearRule> RuleReader::read(const JsonPlace &place) const
{
    const LinearRule head = readHead(place);
    QString variable;
    QList<LinearRule> rules;
    for (const QString &scope : scopes(place, variable)) {
        LinearRule rule = head;
        rule.scope = scope;
        if (const Table *table = tableOf(place))
            rule.scopeLabel = (variable == u"row" ? table->rowLabels : table->columnLabels).value(scope);
        readSides(place, variable, rule);
        rules << rule;
    }
    return rules;
}

QStringList RuleReader::scopes(const JsonPlace &place, QString &variable) const
{
    const JsonPlace each = place.optionalMember(QStringLiteral("for"));
    if (!each.exists())
        return {QString()};
    variable = each.keys().value(0);
    if (each.keys().size() != 1 || (variable != u"row" && variable != u"column")) {
        each.fail(QStringLiteral("must name \"row\" or \"column\""));
        return {};
    }
    const JsonPlace wanted = each.member(variable);
    if (wanted.value() != QJsonValue(QStringLiteral("*")))
        return wanted.strings();
    const Table *table = tableOf(place);
    if (!table)
        return {};
    return variable == u"row" ? table->rowKeys : table->columnKeys;
}

LinearRule RuleReader::readHead(const JsonPlace &place) const
{
    LinearRule rule;
    rule.id = place.member(QStringLiteral("id")).string();
    rule.level = readLevel(place.member(QStringLiteral("level")));
    rule.blank = oneOf(place.member(QStringLiteral("blank")), BlankNames);
    rule.relation = oneOf(place.member(QStringLiteral("relation")), RelationNames);
    rule.message = readLocalised(place.member(QStringLiteral("message")), m_language);
    rule.claim = readLocalised(place.member(QStringLiteral("claim")), m_language);
    rule.source = readLocalised(place.member(QStringLiteral("source")), m_language);
    const JsonPlace kinds = place.optionalMember(QStringLiteral("kinds"));
    if (kinds.exists())
        rule.organisationKinds = kinds.strings();
    return rule;
}

void RuleReader::readSides(const JsonPlace &place, const QString &variable, LinearRule &rule) const
{
    rule.left = readTerms(place.member(QStringLiteral("left")), variable, rule.scope);
    rule.right = readTerms(place.member(QStringLiteral("right")), variable, rule.scope);
    const JsonPlace computes = place.optionalMember(QStringLiteral("computes"));
    if (!computes.exists())
        return;
    rule.computes = readCell(computes, variable, rule.scope);
    const bool alone =
        rule.left.size() == 1 && rule.left[0].cell == rule.computes && rule.left[0].weight == 1;
    if (!alone || rule.relation != LinearRule::Relation::Equal)
        computes.fail(QStringLiteral("must be the only cell on the left of an equation"));
}

QList<Term> RuleReader::readTerms(const JsonPlace &place, const QString &variable, const QString &scope) const
{
    QList<Term> terms;
    for (const JsonPlace &item : place.items()) {
        const JsonPlace weight =
            item.value().isString() ? item : item.optionalMember(QStringLiteral("weight"));
        const bool weighted = !item.value().isString() && weight.exists();
        const bool previous =
            !item.value().isString() && item.optionalMember(QStringLiteral("previous")).value().toBool();
        terms << Term{readCell(cellPlace(item), variable, scope), weighted ? weight.integer(-1000, 1000) : 1,
                      previous};
    }
    return terms;
}

CellId RuleReader::readCell(const JsonPlace &place, const QString &variable, const QString &scope) const
{
    const QString key = place.string().replace(u'{' + variable + u'}', scope);
    const std::optional<CellId> cell = m_edition.findCell(key);
    if (!cell)
        place.fail(QStringLiteral("names an unknown cell: %1").arg(key));
    return cell.value_or(CellId::None);
}

const Table *RuleReader::tableOf(const JsonPlace &place) const
{
    const QList<JsonPlace> left = place.member(QStringLiteral("left")).items();
    if (left.isEmpty()) {
        place.fail(QStringLiteral("has nothing on its left"));
        return nullptr;
    }
    const JsonPlace cell = cellPlace(left.first());
    const Table *table = m_edition.findTable(cell.string().section(u'/', 0, 0));
    if (!table)
        cell.fail(QStringLiteral("names an unknown table"));
    return table;
}

}  // namespace kaibao
