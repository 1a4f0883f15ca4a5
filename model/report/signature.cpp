// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/signature.h"

#include <QRegularExpression>

namespace kaibao {

QString nameAboveDay(const QStringList &paragraphs)
{
    static const QRegularExpression day(
        QStringLiteral("^[0-9〇零一二三四五六七八九十]{4}年"
                       "[0-9一二三四五六七八九十]+月[0-9一二三四五六七八九十]+日$"));
    static const QRegularExpression name(QStringLiteral("^[^。，；：！？,;:]{3,40}$"));
    const qsizetype count = paragraphs.size();
    if (count < 2 || !day.match(paragraphs[count - 1]).hasMatch())
        return {};
    return name.match(paragraphs[count - 2]).hasMatch() ? paragraphs[count - 2] : QString();
}

}  // namespace kaibao
