// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"
#include "model/exchange/filecontent.h"
#include "model/exchange/wordings.h"

namespace kaibao {

/// The content of a file divided by the headings of the form; without empty lines and page numbers.
struct ReportOutline
{
    QList<ContentBlock> head;  ///< before the first heading
    QHash<QString, QList<ContentBlock>>
        sections;                          ///< by the key of the section; only those whose heading is there
    QHash<QString, QStringList> headings;  ///< by the key of the section, as they stand in the file
    QStringList notes;  ///< what stands in brackets behind a heading, and below the end of the report
};

/// A heading may differ from the official one in spaces, punctuation and, within limits, in words; a line
/// that also has figures or is a row of a table is none. A table whose labels are those of another section
/// than the one it stands in, or that stands before any heading, goes to the section of its labels.
ReportOutline outlineOf(const QList<ContentBlock> &blocks, const Editions &editions,
                        const Wordings &wordings);

/// A block without its layout, where it is no table.
QString textOf(const ContentBlock &block);

}  // namespace kaibao
