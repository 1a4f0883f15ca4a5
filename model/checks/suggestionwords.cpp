// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/suggestionwords.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

QString slipInWords(Slip slip)
{
    switch (slip) {
    case Slip::Swapped:
        return Text::tr("two digits may have been swapped");
    case Slip::DigitMissing:
        return Text::tr("a digit may be missing");
    case Slip::DigitDoubled:
        return Text::tr("a digit may have been typed twice");
    case Slip::DigitExtra:
        return Text::tr("there may be a digit too many");
    case Slip::DigitWrong:
        return Text::tr("one digit may be wrong");
    case Slip::TenTimes:
        return Text::tr("there may be a 0 too many at the end");
    case Slip::TenthPart:
        return Text::tr("a 0 may be missing at the end");
    case Slip::Neighbour:
        return Text::tr("the figure of the next row or column may have been entered here");
    case Slip::BlankAsZero:
        return Text::tr("the figure may have been left out, so that 0 stands here");
    case Slip::StaleTotal:
        return Text::tr("the total may not have been added up again after a part changed");
    case Slip::Unexplained:
        break;
    }
    return {};
}

QString nameOf(const Cell &cell)
{
    return Text::tr("%1, %2").arg(cell.rowLabel, cell.columnLabel);
}

QString nameOf(const Edition &edition, int cell)
{
    return nameOf(edition.cells()[cell]);
}

QString figure(const CellValue &value)
{
    return value.isBlank() ? Text::tr("(blank)") : value.text();
}

QString inWords(const Edition &edition, const CellChange &change)
{
    const Cell &cell = edition.cell(change.cell);
    return Text::tr("%1 (%2) %3 → %4")
        .arg(cell.rowLabel, cell.columnLabel, figure(change.from), figure(change.to));
}

/// What may have happened; empty where nothing explains it.
QString causeOf(const Edition &edition, const Repair &repair)
{
    if (repair.steps.size() == 1 && repair.steps[0].isBound)
        return repair.steps[0].delta < 0 ? Text::tr("it can be no more than this")
                                         : Text::tr("it must be at least this");
    if (repair.steps.size() == 1)
        return slipInWords(repair.steps[0].slip);
    if (repair.steps.size() > 2)
        return {};  // too long to be read
    if (repair.bond == Repair::Bond::Exchanged)
        return Text::tr("the two figures may stand in each other's place");
    if (repair.bond == Repair::Bond::Moved) {
        const bool firstIsEmptied = repair.steps[0].delta < 0;
        return Text::tr("the figure may belong in %1")
            .arg(nameOf(edition, repair.steps[firstIsEmptied ? 1 : 0].cell));
    }
    QStringList causes;
    for (const Repair::Step &step : repair.steps) {
        const QString cause = slipInWords(step.slip);
        if (!cause.isEmpty())
            causes << Text::tr("%1: %2").arg(nameOf(edition, step.cell), cause);
    }
    return causes.join(Text::tr("; "));
}

/// The clauses as one sentence. A clause begins small, as it would inside a sentence.
QString sentence(QStringList clauses)
{
    clauses.removeAll(QString());
    QString text = clauses.join(Text::tr("; "));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return Text::tr("%1.").arg(text);
}

QString lastYear(const Repair &repair)
{
    if (repair.years == 0)
        return {};
    return repair.years > 0 ? Text::tr("it would then agree with last year's report")
                            : Text::tr("it would then no longer agree with last year's report");
}

QString leftRed(int rules)
{
    return rules == 0 ? QString() : Text::tr("%n related rule(s) would still fail", nullptr, rules);
}

QString broken(int rules)
{
    return rules == 0 ? QString() : Text::tr("%n rule(s) that do not fail now would fail", nullptr, rules);
}

bool isAmong(const LinearRule &rule, CellId cell)
{
    const auto is = [cell](const Term &term) { return term.cell == cell; };
    return std::any_of(rule.left.begin(), rule.left.end(), is)
        || std::any_of(rule.right.begin(), rule.right.end(), is);
}

/// Cells of the rule's tables that hold just the difference: those of the rule itself, or else all others.
QList<CellId> cellsHolding(const Report &report, const LinearRule &rule, qint64 figure)
{
    const QList<Cell> &cells = report.edition().cells();
    const QString &table = report.edition().cell(rule.left.first().cell).table;
    QList<CellId> inside;
    QList<CellId> outside;
    for (int i = 0; i < cells.size(); ++i) {
        const auto id = static_cast<CellId>(i);
        const CellValue &value = report.value(id);
        if (cells[i].table == table && value.isNumber() && value.number() == figure)
            (isAmong(rule, id) ? inside : outside) << id;
    }
    return inside.isEmpty() ? outside : inside;
}

}  // namespace

QString changesInWords(const Edition &edition, const QList<CellChange> &changes)
{
    constexpr qsizetype Few = 4;
    QStringList words;
    for (const CellChange &change : changes.mid(0, Few))
        words << inWords(edition, change);
    if (changes.size() > Few)
        words << Text::tr("%n more", nullptr, static_cast<int>(changes.size() - Few));
    return words.join(Text::tr("; "));
}

QString whyRepair(const Edition &edition, const Repair &repair, const Suggestion &suggestion,
                  const Evidence &evidence)
{
    QStringList clauses;
    if (evidence.sameDifference > 1)
        clauses << Text::tr("%n rules are off by the same amount and meet in this cell", nullptr,
                            evidence.sameDifference);
    else if (suggestion.settles > 1)
        clauses << Text::tr("%n rules would hold again", nullptr, suggestion.settles);
    const QString cause = causeOf(edition, repair);
    if (cause.isEmpty() && clauses.isEmpty() && repair.years <= 0)
        clauses << Text::tr("the figures would agree, but no common slip explains it");
    clauses << cause << lastYear(repair) << leftRed(evidence.staysRed) << broken(suggestion.breaks);
    return sentence(clauses);
}

QString whyDeduced(const Suggestion &suggestion)
{
    const QString reason =
        suggestion.changes.size() == 1
            ? Text::tr("this is the only figure with which the equation holds")
            : Text::tr("the rest adds up without these cells, so each of them can only be 0");
    return sentence({reason, broken(suggestion.breaks)});
}

QString whyAddedUp(int totals, int staysRed)
{
    const QString cause = Text::tr("%n total(s) may not have been added up again", nullptr, totals);
    return sentence({cause, leftRed(staysRed)});
}

QString hintOfDifference(const Report &report, const LinearRule &rule, const Finding::Sides &sides)
{
    constexpr qint64 Telling = 3;  // smaller ones agree with some cell by chance
    const qint64 difference = sides.difference();
    QStringList hints;
    const QList<CellId> cells =
        difference < Telling ? QList<CellId>() : cellsHolding(report, rule, difference);
    if (!cells.isEmpty() && isAmong(rule, cells.first())) {
        hints
            << Text::tr(
                   "The difference is %1, just the figure of %2: it may have been counted twice or left out.")
                   .arg(QString::number(difference), nameOf(report.edition().cell(cells.first())));
    } else if (cells.size() == 1) {
        hints << Text::tr("The difference is %1, just the figure of %2.")
                     .arg(QString::number(difference), nameOf(report.edition().cell(cells.first())));
    }
    if (difference > 0 && difference % 9 == 0)
        hints << Text::tr("The difference %1 is a multiple of nine, as when two digits are swapped.")
                     .arg(difference);
    return hints.size() == 2 ? Text::tr("%1 %2", "two sentences").arg(hints[0], hints[1]) : hints.value(0);
}

QString hintNoIdea(const QString &told)
{
    const QString noIdea = Text::tr("No change of one or two figures settles all that fails here.");
    return told.isEmpty() ? noIdea : Text::tr("%1 %2", "two sentences").arg(noIdea, told);
}

}  // namespace kaibao
