// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/suggestiontext.h"

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

QString figure(const CellValue &value)
{
    return value.isBlank() ? Text::tr("(blank)") : value.text();
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
    constexpr qsizetype Few = 4;
    QStringList changes;
    for (const CellChange &change : suggestion.changes.mid(0, Few))
        changes << inWords(change);
    if (suggestion.changes.size() > Few)
        changes << Text::tr("%n more", nullptr, static_cast<int>(suggestion.changes.size() - Few));
    return Text::tr("Suggestion: %1. %2").arg(changes.join(Text::tr("; ")), suggestion.why);
}

QString SuggestionText::inWords(const CellChange &change) const
{
    const Cell &cell = m_edition.cell(change.cell);
    return Text::tr("%1 (%2) %3 → %4")
        .arg(cell.rowLabel, cell.columnLabel, figure(change.from), figure(change.to));
}

}  // namespace kaibao
