// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"

namespace kaibao {

/// For hands that store by habit: says that everything is stored already, or tries again where it is not.
class StoringActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;

private:
    void store();
};

}  // namespace kaibao
