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

QString whatBelongsIn(CellKind kind)
{
    switch (kind) {
    case CellKind::Count:
        return Text::tr("a whole number from 0 to 999999999");
    case CellKind::SignedChange:
        return Text::tr("a whole number, with a minus sign where it fell");
    case CellKind::Amount:
        return Text::tr("an amount in digits, without unit or thousands sign");
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
    finding.message =
        Text::tr("%1, %2: “%3” is not %4.")
            .arg(cell.rowLabel, cell.columnLabel, report.value(id).text(), whatBelongsIn(cell.kind));
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
