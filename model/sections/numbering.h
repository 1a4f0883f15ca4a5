// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kaibao {

/// The number that a new paragraph behind `position` would have: the one after that of the nearest numbered
/// paragraph above, in the same form (一、 （一） 1. （1）); empty where no paragraph above has one.
QString nextNumber(const QString &text, qsizetype position);

/// 1 to 99 in Chinese: 十二.
QString chineseNumeral(int number);

}  // namespace kaibao
