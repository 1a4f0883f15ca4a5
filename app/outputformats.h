// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/layout.h"
#include "model/base/result.h"

#include <chrono>
#include <functional>

namespace kaibao {

/// Work that goes on for the given time whenever it is called, and says whether it is done.
using WorkInSteps = std::function<bool(std::chrono::milliseconds)>;
/// Has such work done; says whether it was, and not given up.
using Patience = std::function<bool(const WorkInSteps &)>;
/// Never gives up.
bool endlessPatience(const WorkInSteps &work);

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
