// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/cellchecks.h"

#include "model/checks/fingerprint.h"
#include "model/report/cutoff.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CellChecks)
};

/// What an amount has to be that this is not: below zero, too long, or not written in digits.
QString whatAmountIs(QStringView typed)
{
    QStringView size = typed.trimmed();
    const bool negative = !size.isEmpty() && QStringView(u"-－−﹣").contains(size.front());
    size = size.sliced(negative);
    const auto *const point =
        std::find_if(size.begin(), size.end(), [](QChar c) { return c == u'.' || c == u'．'; });
    const QStringView whole = size.first(point - size.begin());
    const QStringView decimals = size.sliced(whole.size() + (point != size.end()));
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const bool inDigits = !whole.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit)
                       && std::all_of(decimals.begin(), decimals.end(), isDigit);
    if (inDigits && negative)
        return Text::tr("an amount of 0 or more");
    if (inDigits && decimals.size() > Decimal::MaxDecimals)
        return Text::tr("an amount with at most %1 digits after the point").arg(Decimal::MaxDecimals);
    if (inDigits && whole.size() > Decimal::MaxWholeDigits)
        return Text::tr("an amount with at most %1 digits before the point").arg(Decimal::MaxWholeDigits);
    return Text::tr("an amount in digits, in the unit of the form");
}

QString whatBelongsIn(CellKind kind, QStringView typed)
{
    switch (kind) {
    case CellKind::Count:
        return Text::tr("a whole number from 0 to 999999999");
    case CellKind::SignedChange:
        return Text::tr("a whole number, with a minus sign where it fell");
    case CellKind::Amount:
        return whatAmountIs(typed);
    }
    return {};
}

/// What the report came with in rows and columns that this form does not have: "requests/other_handling".
QStringList foreignPlaces(const Report &report)
{
    const Edition &edition = report.edition();
    const QJsonObject unknown = report.unknown()[u"tables"].toObject();
    QStringList places;
    for (const Table &table : edition.tables()) {
        const QJsonObject rows = unknown[table.key].toObject();
        for (const QString &row : rows.keys()) {
            const QString place = table.key + u'/' + row;
            if (!table.rowKeys.contains(row))
                places << place;
            for (const QString &column : rows[row].toObject().keys()) {
                if (edition.placesElsewhere().contains(place + u'/' + column))
                    places << place + u'/' + column;
            }
        }
    }
    return places;
}

/// The places by the label that they have on another form; by their key where no form has them.
QString inWords(const Edition &edition, const QStringList &places)
{
    QStringList labels;
    for (const QString &place : places)
        labels << edition.placesElsewhere().value(place, place);
    return labels.join(Text::tr(", "));
}

Finding notUnderstood(const Report &report, CellId id)
{
    const Cell &cell = report.edition().cell(id);
    Finding finding;
    finding.rule = QStringLiteral("cells.not_understood");
    finding.scope = cell.key();
    finding.cells = {id};
    const QString typed = report.value(id).text();
    finding.message = Text::tr("%1, %2: “%3” is not %4.")
                          .arg(cell.rowLabel, cell.columnLabel, typed, whatBelongsIn(cell.kind, typed));
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
}

}  // namespace

Finding checkBlanks(const Report &report, const Table &table)
{
    Finding finding;
    finding.rule = QStringLiteral("cells.blank");
    finding.scope = table.key;
    const QSet<CellId> notSeen = cutOffCells(report);
    QList<CellId> cutOff;
    qsizetype valueBoxes = 0;
    for (const GridBox &box : table.boxes) {
        if (box.kind != GridBox::Kind::Value)
            continue;
        ++valueBoxes;
        if (notSeen.contains(box.cell))
            cutOff << box.cell;
        else if (report.value(box.cell).isBlank())
            finding.cells << box.cell;
    }
    const QString title = report.edition().titleOf(table.key);
    if (!finding.cells.isEmpty()) {
        finding.message = Text::tr("%1: %2 of %3 cells are blank. Type 0 where there was nothing.")
                              .arg(title)
                              .arg(finding.cells.size())
                              .arg(valueBoxes);
    } else if (!cutOff.isEmpty()) {
        finding.status = Status::Unassessed;
        finding.cells = cutOff;
        finding.message =
            Text::tr("%1: %2 of %3 cells cannot be seen.").arg(title).arg(cutOff.size()).arg(valueBoxes);
        finding.because = Text::tr("the file that was read is cut off there");
    } else {
        finding.status = Status::Passed;
        finding.message = Text::tr("%1: no cell is blank.").arg(title);
    }
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
}

QList<Finding> checkNotUnderstood(const Report &report)
{
    QList<Finding> findings;
    for (int i = 0; i < report.edition().cells().size(); ++i) {
        const auto id = static_cast<CellId>(i);
        if (report.value(id).state() == CellValue::State::NotUnderstood)
            findings << notUnderstood(report, id);
    }
    if (findings.isEmpty()) {
        Finding passed;
        passed.rule = QStringLiteral("cells.not_understood");
        passed.status = Status::Passed;
        passed.message = Text::tr("Every cell that is filled in holds a number of its kind.");
        passed.fingerprint = fingerprintOf(report, passed);
        findings << passed;
    }
    return findings;
}

Finding checkEdition(const Report &report)
{
    const Edition &edition = report.edition();
    Finding finding;
    finding.rule = QStringLiteral("edition.wrong");
    const QStringList foreign = foreignPlaces(report);
    const bool right = edition.coversYear(report.year()) && foreign.isEmpty();
    finding.status = right ? Status::Passed : Status::Failed;
    finding.measure = foreign.join(u',');
    finding.message =
        foreign.isEmpty()
            ? Text::tr("The report for %1 is on the form of edition %2 (%3).")
                  .arg(report.year())
                  .arg(edition.key(), edition.document())
            : Text::tr("The form of edition %1 (%2) has no place for: %3. Is the table laid out for another "
                       "year?")
                  .arg(edition.key(), edition.document(), inWords(edition, foreign));
    finding.source = edition.document();
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
}

}  // namespace kaibao
