// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/wordings.h"

#include <QStringList>

#include <optional>

namespace kaibao {

/// What stands above the first heading of a report.
struct TitlePage
{
    std::optional<int> year;
    QString organisation;
    QString title;          ///< year and what follows it: "2019年政府信息公开工作年度报告"
    QStringList preamble;   ///< lines of running text; the last ones of those given where there is a title
    QStringList leftovers;  ///< lines that are none of this
};

/// The title is a line, or up to three lines that belong together, with a year and one of the known words
/// for such a report; the organisation stands before or behind the year, or in the line above,
/// or in several if it is broken.
TitlePage findTitle(const QStringList &lines, const Wordings &wordings);

}  // namespace kaibao
