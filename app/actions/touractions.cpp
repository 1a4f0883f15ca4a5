// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/touractions.h"

#include "forms/widgets/icon.h"

#include <QMenu>

namespace kaibao {

TourActions::TourActions(const ActionContext &context, Stops stops, QObject *parent)
    : ActionGroup(context, parent), m_stops(std::move(stops))
{}

void TourActions::addTo(QMenu &menu)
{
    addForReport(menu, tr("&Tour of the program"), {}, [this] {
        start();
    })->setIcon(icon(QStringLiteral("help")));
}

void TourActions::followDocument()
{
    ActionGroup::followDocument();
    delete m_tour;
}

void TourActions::welcome()
{
    connect(&workspace(), &Workspace::documentChanged, this, &TourActions::startFirst, Qt::QueuedConnection);
    startFirst();
}

void TourActions::start()
{
    delete m_tour;
    m_tour = new Tour(m_stops(), context().window);
    settings().set(setting::TourSeen, true);
}

void TourActions::startFirst()
{
    if (workspace().document() && !settings().value(setting::TourSeen))
        start();
}

}  // namespace kaibao
