// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>

namespace kaibao {

/// Whether a character is one of a few. For loops over texts: QStringView::contains is a call into Qt each time.
inline bool isOneOf(QChar c, QStringView characters)
{
    return std::find(characters.begin(), characters.end(), c) != characters.end();
}

/// The same for words at the beginning of a text.
inline bool beginsWith(QStringView text, QStringView word)
{
    return word.size() <= text.size() && std::equal(word.begin(), word.end(), text.begin());
}

}  // namespace kaibao
