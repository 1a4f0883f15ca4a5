// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"
#include "forms/widgets/keymapdialog.h"

class QMenuBar;

namespace kaibao {

/// The page with all keys, made from the menus as they are.
class KeymapActions final : public ActionGroup
{
    Q_OBJECT

public:
    /// The menu bar must outlive this.
    KeymapActions(const ActionContext &context, const QMenuBar &menus, QObject *parent);

    void addTo(QMenu &menu) override;

private:
    QList<KeyGroup> groups() const;

    const QMenuBar &m_menus;
};

/// The keys of a menu's entries and of those of the menus in it.
KeyGroup keysOf(const QMenu &menu);

}  // namespace kaibao
