// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace kaibao {

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The character at a place; a line end before the text and behind it.
inline QChar characterAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : QChar(u'\n');
}

/// Up to two digits as a number, i behind them; -1 where there are none or more.
int shortNumber(QStringView text, int &i);

}  // namespace kaibao
