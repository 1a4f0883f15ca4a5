// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"

namespace kaibao {

/// Light, dark, or as the desktop is.
class LookActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;

private:
    void choose(const QString &theme);
};

}  // namespace kaibao
