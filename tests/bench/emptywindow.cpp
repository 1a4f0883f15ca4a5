// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An empty Qt window that says so as soon as it is painted, and ends; linked to nothing but Qt's widgets. With
// a text as argument the window shows this: what any window costs that has words in it.

#include "tests/bench/untilpainted.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1180, 700);
    if (argc > 1)
        window.setCentralWidget(new QLabel(QApplication::arguments().at(1)));
    kaibao::UntilPainted painted;
    window.installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}
