// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace kaibao {

/// Keeps the wheel from changing a value that somebody only scrolls past: the widget that it is given to
/// hears the wheel only while it has the focus.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    /// Owned by the widget.
    explicit WheelGuard(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace kaibao
