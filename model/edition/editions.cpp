// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/editions.h"

#include "model/edition/editionloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Editions)
};

Result<Edition> loadFile(const QString &path, Language language)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(Text::tr("The form %1 cannot be read: %2").arg(path, file.errorString()));
    const bool ours = path.startsWith(QString::fromLatin1(Editions::BuiltIn));  // a test has proven these
    return EditionLoader(language).load(file.readAll(), QFileInfo(path).fileName(),
                                        ours ? EditionLoader::Rules::Proven : EditionLoader::Rules::Doubted);
}

}  // namespace

Result<Editions> Editions::load(Language language, const QString &folder)
{
    Editions editions;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        Result<Edition> edition = loadFile(folder + u'/' + name, language);
        if (!edition)
            return edition.error();
        if (editions.find(edition->key()))
            return inputError(Text::tr("%1: the edition %2 is there twice.").arg(name, edition->key()));
        editions.m_editions.push_back(std::move(edition).value());
    }
    if (editions.m_editions.empty())
        return inputError(Text::tr("There is no official form in %1.").arg(folder));
    editions.tellPlacesElsewhere();
    return editions;
}

void Editions::tellPlacesElsewhere()
{
    for (Edition &edition : m_editions) {
        for (const Edition &other : m_editions) {
            if (&other == &edition)
                continue;
            for (const Cell &cell : other.cells()) {
                const Table *own = edition.findTable(cell.table);
                if (!own || !own->rowKeys.contains(cell.row))
                    edition.m_placesElsewhere.insert(cell.table + u'/' + cell.row, cell.rowLabel);
                else if (!edition.findCell(cell.key()))
                    edition.m_placesElsewhere.insert(cell.key(), cell.rowLabel + u' ' + cell.columnLabel);
            }
        }
    }
}

const Edition *Editions::find(QStringView key) const
{
    const auto found = std::find_if(m_editions.begin(), m_editions.end(),
                                    [key](const Edition &edition) { return edition.key() == key; });
    return found == m_editions.end() ? nullptr : &*found;
}

const Edition *Editions::forYear(int year) const
{
    const auto found = std::find_if(m_editions.begin(), m_editions.end(),
                                    [year](const Edition &edition) { return edition.coversYear(year); });
    return found == m_editions.end() ? nullptr : &*found;
}

}  // namespace kaibao
