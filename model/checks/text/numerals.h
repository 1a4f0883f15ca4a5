// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/token.h"

namespace kaibao {

/// What was read at a place of a plain text: how far it goes, and what it is, if anything.
struct NumberRead
{
    enum class Kind : quint8 { Nothing, Figure, Date };

    Kind kind = Kind::Nothing;
    int end = 0;  ///< never before what must not be read again
    TextFigure figure;
    TextDate date;
};

bool isChineseNumeral(QChar character);

/// The number that begins at `begin`, where a digit or a Chinese numeral stands. A number without a unit is
/// nothing: so are telephone numbers, addresses, numbers of documents and ordinals. Looks at each character a
/// bounded number of times.
NumberRead readNumber(QStringView text, int begin);

/// 一百零五 is 105, 二〇二三 is 2023; -1 where it is no number.
qint64 chineseNumber(QStringView numerals);

}  // namespace kaibao
