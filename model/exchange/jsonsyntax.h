// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QJsonObject>

#include <optional>

namespace kaibao {

/// Parses a file whose content is one JSON object. The error gives line and column. A key that an object
/// has twice is an error too: one of the two values would be lost without a word. A number with more digits than
/// a number in memory holds comes as {"typed": "its digits"}, as the format has what is no number of its cell.
Result<QJsonObject> parseJsonObject(const QByteArray &content);

/// The first key that an object of a well-formed JSON text has twice.
std::optional<QString> findRepeatedKey(const QByteArray &json);

}  // namespace kaibao
