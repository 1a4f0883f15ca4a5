// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"

#include <QPointer>

namespace kaibao {

class HistoryWindow;

/// What was done to the open report, and the way back.
class HistoryActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;
    void followDocument() override;

private:
    void showHistory();

    QPointer<HistoryWindow> m_window;
};

}  // namespace kaibao
