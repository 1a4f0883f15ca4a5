// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/edition.h"

#include "model/edition/editionloader.h"

#include <algorithm>

namespace kaibao {

Result<Edition> Edition::load(const QByteArray &json, const QString &name, Language language)
{
    return EditionLoader(language).load(json, name);
}

QString Edition::titleFor(int year) const
{
    return QString(m_titlePattern).replace(QStringLiteral("{year}"), QString::number(year));
}

const OrganisationKind *Edition::kindOf(const QString &organisation) const
{
    const OrganisationKind *found = nullptr;
    qsizetype longest = 0;
    for (const OrganisationKind &kind : m_organisationKinds) {
        for (const QString &ending : kind.nameEndings) {
            if (ending.size() > longest && organisation.endsWith(ending)) {
                found = &kind;
                longest = ending.size();
            }
        }
    }
    return found;
}

QString Edition::titleOf(const QString &table) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&table](const Section &section) { return section.table == table; });
    return found == m_sections.end() ? table : found->title;
}

const Table *Edition::findTable(QStringView key) const
{
    const auto table = std::find_if(m_tables.begin(), m_tables.end(),
                                    [key](const Table &candidate) { return candidate.key == key; });
    return table == m_tables.end() ? nullptr : &*table;
}

std::optional<CellId> Edition::findCell(const QString &key) const
{
    const auto found = m_cellsByKey.find(key);
    return found == m_cellsByKey.end() ? std::nullopt : std::optional(found.value());
}

const Upgrade *Edition::upgradeFrom(QStringView edition) const
{
    const auto found = std::find_if(m_upgrades.begin(), m_upgrades.end(),
                                    [edition](const Upgrade &upgrade) { return upgrade.from == edition; });
    return found == m_upgrades.end() ? nullptr : &*found;
}

}  // namespace kaibao
