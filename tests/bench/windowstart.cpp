// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts as the program does, shows its window with the report of the named library that was open last, says so
// on standard output as soon as it is painted, and ends.

#include "app/interfacefont.h"
#include "app/mainwindow.h"
#include "app/samples.h"
#include "forms/pages/reportwizard.h"
#include "forms/widgets/look.h"
#include "forms/widgets/style.h"
#include "tests/bench/untilpainted.h"

#include <QApplication>

#include <future>

using namespace kaibao;

namespace {

int showProgram(const QString &path, std::future<Result<Editions>> loading)
{
    installInterfaceFont();
    const Result<Editions> editions = loading.get();
    Result<std::unique_ptr<Library>> library = Library::open(path, *editions);
    Workspace workspace(**library, *editions);
    Settings settings(path + QStringLiteral(".ini"));
    FontSet fonts;
    MainWindow window({workspace, settings, fonts, &QDate::currentDate});
    window.resume();
    if (!workspace.document()) {
        window.openFile(samplePath(0));
        window.wizard()->goTo(QStringLiteral("requests"));
    }
    UntilPainted painted;
    window.installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}

}  // namespace

int main(int argc, char **argv)
{
    auto editions = std::async(std::launch::async, [] { return Editions::load(Language::Chinese); });
    QApplication::setStyle(new Style);
    const QApplication application(argc, argv);
    QApplication::setPalette(look::lightPalette());
    return showProgram(QApplication::arguments().at(1), std::move(editions));
}
