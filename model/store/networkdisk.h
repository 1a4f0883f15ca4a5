// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kaibao {

/// Whether a type of file system, as statfs(2) has it, keeps its files on another computer. There, two
/// computers can write without knowing of each other, whatever locks say.
bool isNetworkFileSystem(quint64 type);

bool liesOnNetwork(const QString &path);

}  // namespace kaibao
