// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/suggestiontext.h"

#include "model/checks/suggestionwords.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString indented(const QString &text)
{
    return QStringLiteral("    ") + text + u'\n';
}

}  // namespace

QString SuggestionText::linesBelow(const Finding &finding)
{
    constexpr qsizetype Few = 3;
    const SuggestionGroup *group = m_suggestions.of(finding);
    if (!group || m_told.contains(group))
        return {};
    m_told.insert(group);
    QString lines;
    for (const Suggestion &suggestion : group->suggestions.mid(0, Few))
        lines += indented(line(suggestion));
    if (!group->hint.isEmpty())
        lines += indented(Text::tr("Note: %1").arg(group->hint));
    return lines;
}

QString SuggestionText::line(const Suggestion &suggestion) const
{
    return Text::tr("Suggestion: %1. %2").arg(changesInWords(m_edition, suggestion.changes), suggestion.why);
}

}  // namespace kaibao
