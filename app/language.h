// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/language.h"

#include <QString>

#include <optional>

namespace kaibao {

/// The language of a code such as "zh", "zh_CN", "en" or "en_GB".
std::optional<Language> languageFromCode(const QString &code);

/// What KAIBAO_LANGUAGE says; Chinese where it says nothing, whatever the locale is.
Language preferredLanguage();

/// Makes the program speak a language from now on. Needs the application object, and takes the place of the
/// language that was installed before.
void installLanguage(Language language);

}  // namespace kaibao
