// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace kaibao {

/// What real reports write where the form has its own words (resources/import/wordings.json).
struct Wordings
{
    QStringList titles;                    ///< what follows the year in a report's title
    QHash<QString, QStringList> sections;  ///< by the key of the section
    QHash<QString, QStringList> rows;      ///< by "table/row"
    QHash<QString, QStringList> columns;   ///< by "table/column"
    QStringList bodies;                    ///< how the name of an organisation ends
    QStringList endings;                   ///< how a line begins below which no report goes on

    /// The list built into the program.
    static Wordings builtIn();
};

}  // namespace kaibao
