// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/cell.h"

#include <QHash>
#include <QStringList>

namespace kaibao {

/// What the guidance of a row says at more length (resources/help/guide.json), in the official language.
struct RowGuide
{
    QStringList counts;    ///< what belongs in here
    QStringList excludes;  ///< what is often counted here and does not belong
    QStringList articles;  ///< of the Regulation
};

/// The help that comes with the program, for all editions.
class Guide final
{
public:
    static Guide builtIn();

    RowGuide row(const Cell &cell) const { return m_rows.value(cell.table + u'/' + cell.row); }
    QStringList articlesOfSection(const QString &key) const { return m_sections.value(key); }
    /// The gist of an article of the Regulation; empty where the guide has none.
    QString article(const QString &number) const { return m_articles.value(number); }

private:
    QHash<QString, QString> m_articles;
    QHash<QString, RowGuide> m_rows;  ///< by "table/row"
    QHash<QString, QStringList> m_sections;
};

}  // namespace kaibao
