// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    kaibao::readAnything(kaibao::bytesOf(data, size), QStringLiteral("a.pdf"));
    return 0;
}
