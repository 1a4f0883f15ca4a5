// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/suggestions.h"

#include <QSet>

namespace kaibao {

/// What to do about findings, as people read it: some indented lines below a finding. What concerns
/// several findings is told below the first.
class SuggestionText final
{
public:
    /// Both must outlive it.
    SuggestionText(const Edition &edition, const Suggestions &suggestions)
        : m_edition(edition), m_suggestions(suggestions)
    {}

    QString linesBelow(const Finding &finding);

private:
    QString line(const Suggestion &suggestion) const;

    const Edition &m_edition;
    const Suggestions &m_suggestions;
    QSet<const SuggestionGroup *> m_told;
};

}  // namespace kaibao
