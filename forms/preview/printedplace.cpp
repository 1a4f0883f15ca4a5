// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/preview/printedplace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kaibao {

namespace {

/// The last area is the closest: the cells of a table come after the table.
int elementAt(const Page &page, QPointF place)
{
    const auto area = std::find_if(page.areas.crbegin(), page.areas.crend(),
                                   [place](const Area &each) { return each.rectangle.contains(place); });
    return area == page.areas.crend() ? -1 : area->element;
}

/// How far a place is from the middle of a character. The nearest line counts before the nearest column.
double distance(const TextRun &run, const SetCharacter &character, QPointF place)
{
    constexpr double LinesFirst = 1000;
    const double half = run.font.pixelSize() / 2;
    return LinesFirst * std::abs(run.origin.y() - half - place.y())
         + std::abs(run.origin.x() + character.x + half - place.x());
}

}  // namespace

PrintedPlace printedAt(const QList<Page> &pages, int page, QPointF place)
{
    PrintedPlace found{elementAt(pages[page], place), 0};
    double least = std::numeric_limits<double>::max();
    int at = 0;
    for (int i = 0; i <= page; ++i) {
        for (const TextRun &run : pages[i].runs) {
            if (run.element != found.element)
                continue;
            for (const SetCharacter &character : run.characters) {
                const double away = i == page ? distance(run, character, place) : least;
                if (away < least)
                    found.character = at;
                least = std::min(least, away);
                at += character.character > 0xFFFF ? 2 : 1;
            }
        }
    }
    return found;
}

}  // namespace kaibao
