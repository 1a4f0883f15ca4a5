// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/layout.h"
#include "model/base/result.h"

namespace kaibao {

/// A kind of file that a report is written to.
struct OutputFormat
{
    QString suffix;      ///< of the file's name, without the point
    QString name;        ///< for people: "Word document"
    bool paper = false;  ///< whether it shows the pages as they are printed, and so can be a copy for review

    /// The options are for paper only.
    Result<void> (*write)(const Report &report, FontSet &fonts, const LayoutOptions &options,
                          const QString &path);
};

/// What an office needs, the likeliest first.
QList<OutputFormat> outputFormats();

/// The format that the name of a file asks for; an error that lists them all where it asks for none.
Result<OutputFormat> outputFormatOf(const QString &path);

}  // namespace kaibao
