// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

namespace kaibao {

/// A report as it was found in a file, with what a person has to look at afterwards.
struct ImportedReport
{
    Report report;

    /// What the file says and the form has no place for, as it stands there with the labels beside it.
    QStringList notPlaced;

    /// Sentences about what the file does not say and was assumed.
    QStringList assumed;
};

}  // namespace kaibao
