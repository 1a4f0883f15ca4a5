// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/slip.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <span>

namespace kaibao {

namespace {

using Digits = QVarLengthArray<qint8, 20>;
using Figures = QVarLengthArray<qint64, 64>;

Digits digitsOf(qint64 number)
{
    Digits digits;
    for (number = std::abs(number); number > 0 || digits.isEmpty(); number /= 10)
        digits.append(static_cast<qint8>(number % 10));
    std::reverse(digits.begin(), digits.end());
    return digits;
}

qint64 numberOf(const Digits &digits)
{
    qint64 number = 0;
    for (const qint8 digit : digits)
        number = number * 10 + digit;
    return number;
}

Figures swapped(const Digits &digits)
{
    Figures figures;
    for (qsizetype i = 1; i < digits.size(); ++i) {
        Digits other = digits;
        std::swap(other[i - 1], other[i]);
        figures.append(numberOf(other));
    }
    return figures;
}

Figures shortened(const Digits &digits)
{
    Figures figures;
    for (qsizetype i = 0; i < digits.size() && digits.size() > 1; ++i) {
        Digits other = digits;
        other.remove(i);
        figures.append(numberOf(other));
    }
    return figures;
}

Figures doubled(const Digits &digits)
{
    Figures figures;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        Digits other = digits;
        other.insert(i, digits[i]);
        figures.append(numberOf(other));
    }
    return figures;
}

double share(const Figures &figures, qint64 wanted)
{
    const auto hits = std::count(figures.begin(), figures.end(), wanted);
    return hits == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(figures.size());
}

double wrongDigit(const Digits &meant, const Digits &typed)
{
    if (meant.size() != typed.size())
        return 0;
    int wrong = 0;
    for (qsizetype i = 0; i < meant.size(); ++i)
        wrong += meant[i] != typed[i] ? 1 : 0;
    return wrong == 1 ? 1.0 / (9.0 * static_cast<double>(meant.size())) : 0;
}

/// How often a figure occurs in such reports, beside the other figures: noughts most, large ones seldom.
double commonness(qint64 figure)
{
    return figure == 0 ? 0.6 : 0.13 / std::pow(static_cast<double>(std::abs(figure)), 1.3);
}

double staleTotal(const Report &report, CellId cell, qint64 missing)
{
    double best = 0;
    for (const LinearRule &rule : report.edition().rules()) {
        if (rule.computes != cell)
            continue;
        const auto isMissing = [&](const Term &term) {
            const CellValue &part = report.value(term.cell);
            return part.isNumber() && std::abs(part.number()) == std::abs(missing);
        };
        const double forgotten = std::any_of(rule.right.begin(), rule.right.end(), isMissing) ? 0.1 : 0;
        best = std::max(best, forgotten + commonness(missing));
    }
    return best;
}

double copiedFromNeighbour(const Report &report, CellId cell, qint64 typed)
{
    int hits = 0;
    const QList<CellId> neighbours = neighboursOf(report.edition(), cell);
    for (const CellId neighbour : neighbours) {
        const CellValue &value = report.value(neighbour);
        hits += value.isNumber() && value.number() == typed ? 1 : 0;
    }
    return hits == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(neighbours.size());
}

/// The chance of each kind of slip times the chance that it turns `meant` into just `typed`.
struct Odds
{
    double best = 0;
    double sum = 0;
    Slip slip = Slip::Unexplained;

    void add(Slip kind, double often, double chance)
    {
        sum += often * chance;
        if (often * chance <= best)
            return;
        best = often * chance;
        slip = kind;
    }
};

}  // namespace

SlipGuess guessSlip(const Report &report, CellId cell, qint64 meant)
{
    const CellValue &value = report.value(cell);
    const qint64 typed = value.isNumber() ? value.number() : 0;
    const Digits typedDigits = digitsOf(typed);
    const Digits meantDigits = digitsOf(meant);
    Odds odds;
    odds.add(Slip::TenTimes, 0.1, typed == meant * 10 && meant != 0 ? 1 : 0);
    odds.add(Slip::TenthPart, 0.1, meant == typed * 10 && typed != 0 ? 1 : 0);
    odds.add(Slip::BlankAsZero, 0.1, typed == 0 && meant > 0 ? 1 : 0);
    odds.add(Slip::Swapped, 0.1, share(swapped(meantDigits), typed));
    odds.add(Slip::DigitDoubled, 0.1, share(doubled(meantDigits), typed));
    odds.add(Slip::DigitMissing, 0.1, share(shortened(meantDigits), typed));
    odds.add(Slip::DigitExtra, 0.03, share(shortened(typedDigits), meant) / 10);
    odds.add(Slip::DigitWrong, 0.1, wrongDigit(meantDigits, typedDigits));
    odds.add(Slip::Neighbour, 0.1, copiedFromNeighbour(report, cell, typed));
    const double stale = staleTotal(report, cell, meant - typed);
    const bool isTotal = stale > 0;
    odds.add(Slip::StaleTotal, 0.3, stale);
    const double sum = odds.sum + 0.002 * commonness(typed);
    // The figure of a total follows from its parts: only that of a part can be more or less usual. The root
    // holds back, since noughts are typed with more care than they are common.
    const double usual = isTotal ? 1 : std::sqrt(commonness(meant) / commonness(typed));
    return {odds.slip, std::log(sum) + std::log(usual)};
}

QList<CellId> neighboursOf(const Edition &edition, CellId cell)
{
    const QList<Cell> &cells = edition.cells();
    const int here = index(cell);
    const Cell &middle = cells[here];
    QList<CellId> found;
    const auto beside = [&](int i) {
        return i >= 0 && i < cells.size() && cells[i].table == middle.table && cells[i].row == middle.row;
    };
    const auto inColumn = [&](int i) { return cells[i].column == middle.column; };
    const auto inTable = [&](int i) { return i >= 0 && i < cells.size() && cells[i].table == middle.table; };
    for (const int step : {-1, 1}) {
        if (beside(here + step))
            found << static_cast<CellId>(here + step);
        int other = here + step;
        while (inTable(other) && !inColumn(other))
            other += step;
        if (inTable(other))
            found << static_cast<CellId>(other);
    }
    found.removeIf([&](CellId id) { return edition.cell(id).crossedOut; });
    return found;
}

QList<qint64> figuresMeant(qint64 typed)
{
    const Digits digits = digitsOf(typed);
    QList<qint64> figures;
    for (const Figures &some : {swapped(digits), shortened(digits), doubled(digits), Figures{typed * 10}})
        figures.append(QList<qint64>(some.begin(), some.end()));
    std::sort(figures.begin(), figures.end());
    figures.erase(std::unique(figures.begin(), figures.end()), figures.end());
    figures.removeAll(typed);
    return figures;
}

}  // namespace kaibao
