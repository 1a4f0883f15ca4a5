// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/environment.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const kaibao::Environment environment;
    const QApplication application(argc, argv);
    return kaibao::runTests(argc, argv);
}
