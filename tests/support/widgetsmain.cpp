// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "tests/support/environment.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const kaibao::Environment environment;
    const QApplication application(argc, argv);
    kaibao::installLanguage(kaibao::Language::English);  // as its users read it, plurals and all
    return kaibao::runTests(argc, argv);
}
