// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kaibao {

/// Names of the themes as the settings hold them.
namespace theme {
inline const QString Desktop;
inline const QString Light = QStringLiteral("light");
inline const QString Dark = QStringLiteral("dark");
}  // namespace theme

/// Gives every window the theme's colours. Needs the application object.
void applyTheme(const QString &theme);

}  // namespace kaibao
