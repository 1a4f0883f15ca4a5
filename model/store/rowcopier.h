// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/database.h"

namespace kaibao {

/// Copies from a damaged library what can be read of it. Where one way through a table breaks off, another
/// is tried; the target ignores a row that it has, and one that cannot be right is dropped.
class RowCopier final
{
public:
    RowCopier(Database &damaged, Database &target) : m_damaged(damaged), m_target(target) {}

    /// `ways` select the columns in the order in which `insert` takes them; the next way is gone only where
    /// the one before it failed.
    void copy(std::initializer_list<const char *> ways, const char *insert, const QVariantList &values = {});

private:
    /// False where the way broke off.
    bool copyOneWay(const char *select, const char *insert, const QVariantList &values);
    void insertRow(const char *insert, const QVariantList &row);

    Database &m_damaged;
    Database &m_target;
};

}  // namespace kaibao
