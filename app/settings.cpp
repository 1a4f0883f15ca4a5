// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

namespace kaibao {

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kaibao"), QStringLiteral("kaibao"))
{}

Settings::Settings(const QString &path) : m_store(path, QSettings::IniFormat)
{}

}  // namespace kaibao
