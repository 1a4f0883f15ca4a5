// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"

namespace kaibao {

/// The day by which the report has to be filed: what the checks count the days by.
class FilingActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;
    void followDocument() override;

private:
    void askForDay();
};

}  // namespace kaibao
