// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/report.h"

#include <QRandomGenerator>

#include <optional>

namespace kaibao {

/// Every cell filled and every linear rule satisfied, as balancedReport(), but with figures as bodies
/// really publish them: most are nought, natural persons ask for nearly everything, and a township has a
/// handful of requests where a city has thousands.
Report realisticReport(const QString &edition, quint32 seed);

/// The slips that people make with one figure.
enum class PlantedSlip {
    Swapped,
    Missing,
    Doubled,
    Wrong,
    TenTimes,
    TenthPart,
    Neighbour,
    BlankAsZero,
    StaleTotal
};

inline constexpr PlantedSlip AllSlips[] = {
    PlantedSlip::Swapped,   PlantedSlip::Missing,     PlantedSlip::Doubled,
    PlantedSlip::Wrong,     PlantedSlip::TenTimes,    PlantedSlip::TenthPart,
    PlantedSlip::Neighbour, PlantedSlip::BlankAsZero, PlantedSlip::StaleTotal};

const char *nameOf(PlantedSlip slip);

struct Planted
{
    CellId cell = CellId::None;
    CellValue meant;
};

/// Puts a slip of that kind into a random cell of the table, among those in which it can happen; nothing
/// where it can happen in none.
std::optional<Planted> plant(Report &report, const QString &table, PlantedSlip slip,
                             QRandomGenerator &random);

}  // namespace kaibao
