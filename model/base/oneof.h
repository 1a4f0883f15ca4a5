// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace kaibao {

/// Whether a character is one of a few. For loops over texts: QStringView::contains is a call into Qt each time.
inline bool isOneOf(QChar c, QStringView characters)
{
    return std::find(characters.begin(), characters.end(), c) != characters.end();
}

/// Whether a word is one of a few.
inline bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether a text begins with a word, without a call into Qt.
inline bool beginsWith(QStringView text, QStringView word)
{
    return word.size() <= text.size() && std::equal(word.begin(), word.end(), text.begin());
}

}  // namespace kaibao
