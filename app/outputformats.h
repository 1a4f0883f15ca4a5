// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workinsteps.h"
#include "forms/paper/layout.h"
#include "model/base/result.h"

namespace kaibao {

/// Who waits for files to be written.
struct Patience
{
    /// Has work done; says whether it was, and not given up.
    std::function<bool(const WorkInSteps &)> wait;
    /// Whether files may be replaced that the person did not name.
    std::function<bool(const QStringList &paths)> mayReplace;
};
/// Never gives up and replaces everything.
Patience endlessPatience();

/// A kind of file that a report is written to.
struct OutputFormat
{
    QString suffix;      ///< of the file's name, without the point
    QString name;        ///< for people: "Word document"
    bool paper = false;  ///< whether it shows the pages as they are printed, and so can be a copy for review

    /// Returns the paths of what was written, pictures being one a page. What takes long asks for patience; where that
    /// ends, nothing is written and all stays as it was. The options are for paper only.
    Result<QStringList> (*write)(const Report &report, FontSet &fonts, const LayoutOptions &options,
                                 const QString &path, const Patience &patience);
};

/// What an office needs, the likeliest first.
QList<OutputFormat> outputFormats();

/// The format that the name of a file asks for; an error that lists them all where it asks for none.
Result<OutputFormat> outputFormatOf(const QString &path);

}  // namespace kaibao
