// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace kaibao {

/// An ICC profile (ICC.1:2001, version 2.1) that says what black on white means: grey with gamma 2.2.
QByteArray grayProfile();

}  // namespace kaibao
