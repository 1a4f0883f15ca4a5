// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/sheetwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kaibao::sheetwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSheet)
};

}  // namespace

QString mark(const Report &report, CellId cell)
{
    return cell == CellId::None ? QString() : report.edition().cell(cell).mark;
}

QString cell(const Report &older, const Report &newer, const CellDifference &difference)
{
    const bool gone = difference.newerCell == CellId::None;
    const Cell &cell =
        gone ? older.edition().cell(difference.olderCell) : newer.edition().cell(difference.newerCell);
    return Text::tr("%1: %2").arg(cell.rowLabel, cell.columnLabel);
}

QString text(const Report &report, const QString &textField)
{
    for (const Section &section : report.edition().sections()) {
        if (!section.narrative.isEmpty() && textField == field::narrative(section.narrative))
            return section.title;
    }
    if (textField == field::OrganisationName)
        return Text::tr("Organisation");
    return textField == field::Title ? Text::tr("Title") : Text::tr("Opening");
}

QString value(const CellValue &value)
{
    return value.isBlank() ? Text::tr("(blank)") : value.text();
}

QString moment(const QDateTime &time)
{
    return QLocale::c().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm");
}

}  // namespace kaibao::sheetwords
