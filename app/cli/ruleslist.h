// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/editions.h"

namespace kaibao {

/// The catalogue of every edition: id, level, sentence and source of each rule.
QString rulesAsText(const Editions &editions);
QByteArray rulesAsJson(const Editions &editions);

}  // namespace kaibao
