// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <future>

namespace kaibao {

/// Reads which fonts there are, in a thread of its own: this takes as long as it takes to start Qt. Call it before
/// Qt reads them. To them it adds the face that the report's headings are printed in, so that a machine without
/// any Chinese face still shows its forms.
std::future<void> readFontList();

/// Makes a Chinese face the application's font: Qt would find an installed one by itself, but asks every face on
/// the machine for each character.
void installInterfaceFont(const std::future<void> &fontList);

}  // namespace kaibao
