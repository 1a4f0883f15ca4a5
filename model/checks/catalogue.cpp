// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/catalogue.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr QStringView JudgedOutside[] = {u"document.missing_glyph", u"document.table_overflow"};

/// A relation that is there for every row or column is one rule.
void add(QList<RuleEntry> &catalogue, const QList<LinearRule> &rules)
{
    for (const LinearRule &rule : rules) {
        const RuleEntry entry{rule.id, rule.level, rule.claim, rule.source};
        if (!catalogue.contains(entry))
            catalogue << entry;
    }
}

}  // namespace

QList<RuleEntry> catalogueOf(const Edition &edition)
{
    QList<RuleEntry> catalogue;
    add(catalogue, edition.rules());
    add(catalogue, edition.yearRules());
    return catalogue + edition.codeRules();
}

bool isJudgedOutside(QStringView rule)
{
    return std::find(std::begin(JudgedOutside), std::end(JudgedOutside), rule) != std::end(JudgedOutside);
}

const RuleEntry &codeRule(const Edition &edition, QStringView id)
{
    const QList<RuleEntry> &rules = edition.codeRules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [id](const RuleEntry &rule) { return rule.id == id; });
    Q_ASSERT(found != rules.end());
    return *found;
}

}  // namespace kaibao
