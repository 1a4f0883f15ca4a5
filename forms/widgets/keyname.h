// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

namespace kaibao {

/// A key as it is called on the keyboard and in the person's language: Ctrl+Enter, not Ctrl+Return.
QString keyName(const QKeySequence &key);

}  // namespace kaibao
