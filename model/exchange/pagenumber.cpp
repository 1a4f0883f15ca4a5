// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pagenumber.h"

#include <QRegularExpression>

namespace kaibao {

std::optional<PageNumber> PageNumber::parse(QStringView line)
{
    constexpr qsizetype Longest = 15;
    const QStringView trimmed = line.trimmed();
    if (trimmed.size() > Longest)
        return std::nullopt;
    static const QRegularExpression pattern(
        QStringLiteral("^(?:([0-9]{1,3})|[-—–]+ *([0-9]{1,3}) *[-—–]+)$"));
    const QRegularExpressionMatch match =
        pattern.match(trimmed.toString().normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return std::nullopt;
    return PageNumber{match.captured(match.lastCapturedIndex()).toInt(), match.hasCaptured(2)};
}

}  // namespace kaibao
