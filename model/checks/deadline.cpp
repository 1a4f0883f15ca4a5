// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/deadline.h"

#include "model/checks/fingerprint.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

constexpr int DaysOfNotice = 31;
constexpr int DaysOfReminding = 92;  // after that nobody is filling this report in any more

/// Article 49: the report of a government from the county upwards is published by its department in charge.
bool hasUntilMarch(const Report &report)
{
    const QString kind = report.text(field::OrganisationKind);
    return kind.endsWith(u"_government") && kind != u"township_government";
}

QString sentence(qint64 daysLeft, const QDate &deadline)
{
    const QString day = deadline.toString(Qt::ISODate);
    if (daysLeft < 0)
        return Text::tr("The report was due on %1, %n day(s) ago.", nullptr, static_cast<int>(-daysLeft))
            .arg(day);
    return Text::tr("The report is due on %1, %n day(s) from now.", nullptr, static_cast<int>(daysLeft))
        .arg(day);
}

}  // namespace

QDate filingDeadline(const Report &report, const FilingCalendar &calendar)
{
    const int year = report.year() + 1;
    const QDate legal = hasUntilMarch(report) ? QDate(year, 3, 31) : QDate(year, 1, 31);
    const QDate local(year, calendar.localMonth, calendar.localDay);
    return local.isValid() ? std::min(legal, local) : legal;
}

Finding checkDeadline(const Report &report, const FilingCalendar &calendar)
{
    const QDate deadline = filingDeadline(report, calendar);
    Finding finding;
    finding.rule = QStringLiteral("document.deadline");
    finding.level = Level::Hint;
    finding.scope = deadline.toString(Qt::ISODate);
    if (calendar.today.isNull()) {
        finding.status = Status::Unassessed;
        finding.message = Text::tr("The report is due on %1.").arg(finding.scope);
        finding.because = Text::tr("the date of today is not known");
    } else {
        const qint64 daysLeft = calendar.today.daysTo(deadline);
        finding.status = daysLeft > DaysOfNotice     ? Status::Passed
                       : daysLeft < -DaysOfReminding ? Status::NotApplicable
                                                     : Status::Failed;
        finding.message = sentence(daysLeft, deadline);
    }
    finding.fingerprint = fingerprintOf(report, finding);
    return finding;
}

}  // namespace kaibao
