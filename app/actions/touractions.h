// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"
#include "forms/help/tour.h"

namespace kaibao {

/// The two minutes' tour of an open report.
class TourActions final : public ActionGroup
{
    Q_OBJECT

public:
    using Stops = std::function<QList<TourStop>()>;

    TourActions(const ActionContext &context, Stops stops, QObject *parent);

    void addTo(QMenu &menu) override;
    /// What it leads through is gone with the report.
    void followDocument() override;

    /// Starts by itself with the first report that is open, once for each person.
    void welcome();

private:
    void start();
    void startFirst();

    Stops m_stops;
    QPointer<Tour> m_tour;
};

}  // namespace kaibao
