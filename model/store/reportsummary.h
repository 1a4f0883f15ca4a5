// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/reportid.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace kaibao {

/// What the list of reports shows of one.
struct ReportSummary
{
    ReportId id = ReportId::None;
    QString uuid;  ///< the same in every library that has this report
    QString organisation;
    int year = 0;
    QString edition;
    std::optional<int> openFindings;  ///< nothing: nobody has checked it yet
    QDateTime changed;

    bool operator==(const ReportSummary &) const = default;
};

}  // namespace kaibao
