// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/table.h"

namespace kaibao {

/// A part of a sheet: a heading, a sentence, and a table where there is something to list.
struct SheetPart
{
    QString heading;  ///< empty where the part goes on under the one before
    QString sentence;
    Table table;  ///< without rows where there is nothing
};

/// What goes to a supervisor beside the report, with a place to sign at its end.
struct Sheet
{
    QString title;
    QString sentence;  ///< below the title; may be empty
    QList<SheetPart> parts;
    QString remarks;  ///< heading of the lines to write on by hand
};

}  // namespace kaibao
