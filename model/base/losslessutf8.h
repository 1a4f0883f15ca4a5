// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kaibao {

/// Half of a surrogate pair that lost its other half; UTF-8 cannot hold it.
bool isLoneSurrogate(QStringView text, qsizetype position);

/// UTF-8 that gives back every string unit by unit: a lone surrogate takes the three bytes that it would have
/// if it were a character, and a mark of byte order at the beginning is a character like any other.
QByteArray toLosslessUtf8(const QString &text);
QString fromLosslessUtf8(QByteArrayView bytes);

}  // namespace kaibao
