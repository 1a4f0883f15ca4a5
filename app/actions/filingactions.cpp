// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/filingactions.h"

#include "forms/pages/filingdaydialog.h"
#include "forms/widgets/icon.h"
#include "model/checks/deadline.h"

#include <QMenu>

namespace kaibao {

void FilingActions::addTo(QMenu &menu)
{
    add(menu, tr("Filing &day…"), {}, [this] { askForDay(); })->setIcon(icon(QStringLiteral("last-year")));
}

void FilingActions::followDocument()
{
    ActionGroup::followDocument();
    if (!workspace().document())
        return;
    const QDate local = settings().value(setting::FilingDay);
    FilingCalendar calendar;
    calendar.today = context().services.today();
    if (local.isValid()) {
        calendar.localMonth = local.month();
        calendar.localDay = local.day();
    }
    document().setCalendar(calendar);
}

void FilingActions::askForDay()
{
    FilingDayDialog dialog(settings().value(setting::FilingDay), &context().window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    settings().set(setting::FilingDay, dialog.day());
    followDocument();
}

}  // namespace kaibao
