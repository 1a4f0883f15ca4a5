// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

namespace kaibao {

class Library;

constexpr auto HandoverSuffix = ".kaibao";

/// Writes a file with which another computer can go on: the reports of one organisation with their history,
/// explanations, notes and review copies, and the clerk's sentences. It is a small library: it is opened as a
/// backup is, and newsFrom() tells what is new in it.
Result<void> writeHandover(Library &library, const QString &organisation, const QString &path);

}  // namespace kaibao
