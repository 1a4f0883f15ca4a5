// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace kaibao {

/// How a character behaves at the end of a line (GB/T 15834-2011, 5 位置和书写形式).
enum class CharacterClass : quint8 {
    Ideograph,  ///< and whatever else stands for itself
    Opening,    ///< never ends a line: （ “ 《 〔
    Closing,    ///< never begins a line: ， 。 ） ” 》 … %
    Word,       ///< Latin letters, digits and the signs inside of words and addresses
    Space,
    Mark,  ///< combines with the character before it
};

CharacterClass characterClass(char32_t character);

bool isDigit(char32_t character);

/// 件, 年, 元, 万 …: what a number counts and may not be parted from.
bool isUnit(char32_t character);

/// 万, 亿, 余, 多: stands between a number and its unit.
bool isMultiplier(char32_t character);

/// The blank half of a full-width punctuation mark: after ，, before （. Nothing for all others.
enum class BlankHalf : quint8 { None, Before, After };
BlankHalf blankHalf(char32_t character);

}  // namespace kaibao
