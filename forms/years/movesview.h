// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/movesmodel.h"

#include <QTreeView>

namespace kaibao {

/// Shows what of an older report goes where.
class MovesView final : public QTreeView
{
    Q_OBJECT

public:
    explicit MovesView(QWidget *parent = nullptr);

    void show(const Report &older, const Succession &succession);

private:
    MovesModel m_model;
};

}  // namespace kaibao
