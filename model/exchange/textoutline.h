// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/exchange/wordings.h"

#include <QStringList>

namespace kaibao {

/// A text file divided by the headings of the form. Lines stand as they are in the file; empty ones and
/// page numbers are left out.
struct TextOutline
{
    QStringList head;                      ///< before the first heading
    QHash<QString, QStringList> sections;  ///< by the key of the section; only those whose heading is there
    QStringList notes;                     ///< what stands in brackets behind a heading
};

/// A heading may differ from the official one in spaces, punctuation and, within limits, in words; a line
/// that also has figures or is a row of a table is none.
TextOutline outlineOf(const QString &text, const Editions &editions, const Wordings &wordings);

}  // namespace kaibao
