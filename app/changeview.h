// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace kaibao {

/// A list of what changes, for a ChangeModel: texts stand in it in several lines, with air around them.
class ChangeView final : public QTreeView
{
    Q_OBJECT

public:
    /// `name` is for screen readers.
    explicit ChangeView(const QString &name, QWidget *parent = nullptr);
};

}  // namespace kaibao
