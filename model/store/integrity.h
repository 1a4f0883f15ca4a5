// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace kaibao {

class Database;

enum class CheckDepth {
    Reports,     ///< everything that the list and the reports need; not the journal, the bulk of a library
    Everything,  ///< the whole file, its indexes too
};

/// Whether SQLite finds the file to be whole. False after a failure, which the database then keeps.
bool isSound(Database &database, CheckDepth depth);

}  // namespace kaibao
