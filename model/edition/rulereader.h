// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/jsonplace.h"
#include "model/edition/edition.h"

namespace kaibao {

/// "must", "explain" or "hint".
Level readLevel(const JsonPlace &place);

/// Expands the rule templates of an edition file: one LinearRule for each row or column that a template is for.
class RuleReader final
{
public:
    RuleReader(const Edition &edition, Language language) : m_edition(edition), m_language(language) {}

    QList<LinearRule> read(const JsonPlace &place) const;

private:
    QStringList scopes(const JsonPlace &place, QString &variable) const;
    LinearRule readHead(const JsonPlace &place) const;
    void readSides(const JsonPlace &place, const QString &variable, LinearRule &rule) const;
    QList<Term> readTerms(const JsonPlace &place, const QString &variable, const QString &scope) const;
    CellId readCell(const JsonPlace &place, const QString &variable, const QString &scope) const;
    const Table *tableOf(const JsonPlace &place) const;

    const Edition &m_edition;
    Language m_language;
};

}  // namespace kaibao
