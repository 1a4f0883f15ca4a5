// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/digits.h"

#include <algorithm>

namespace kaibao {

int shortNumber(QStringView text, int &i)
{
    int number = -1;
    for (int count = 0; isDigit(characterAt(text, i)); ++i) {
        if (++count > 2)
            return -1;
        number = std::max(number, 0) * 10 + (text[i].unicode() - u'0');
    }
    return number;
}

}  // namespace kaibao
