// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace kaibao {

/// The text of a file in UTF-8, UTF-16 (with or without byte order mark) or GB18030, which is also GBK and
/// GB 2312. Line ends become "\n". Content that is no text is an error.
Result<QString> decodeText(const QByteArray &content);

/// Takes back that UTF-8 was once read as GBK, which makes 鏀垮簻 of 政府. Returns a sentence about it where it
/// was so; characters that were lost then are replacement characters.
QStringList mendMisreadText(QString &text);

}  // namespace kaibao
