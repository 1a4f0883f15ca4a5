// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start.h"

int main(int argc, char **argv)
{
    return kaibao::startProgram(argc, argv);
}
