// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace kaibao {

/// The language in which the program speaks; the report itself is always Chinese.
enum class Language { Chinese, English };

/// "zh_CN" or "en": the key of a text in the edition files, the suffix of a translation file.
constexpr QStringView languageCode(Language language)
{
    return language == Language::Chinese ? QStringView(u"zh_CN") : QStringView(u"en");
}

}  // namespace kaibao
