// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts, shows a window, says so on standard output as soon as it is painted, and ends: an empty window, or,
// where a library is named, the program's with the report that was open last.

#include "app/interfacefont.h"
#include "app/mainwindow.h"
#include "app/samples.h"
#include "forms/pages/reportwizard.h"
#include "forms/widgets/look.h"
#include "forms/widgets/style.h"

#include <QApplication>

#include <cstdio>
#include <future>

using namespace kaibao;

namespace {

/// Says that the window is there, once it is painted, and ends the program.
class UntilPainted final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, &UntilPainted::end, Qt::QueuedConnection);
        return false;
    }

private:
    void end()
    {
        std::puts("ready");
        std::fflush(stdout);
        QCoreApplication::quit();
    }
};

int showUntilPainted(QWidget &window)
{
    UntilPainted painted;
    window.installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}

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
    return showUntilPainted(window);
}

}  // namespace

int main(int argc, char **argv)
{
    std::future<Result<Editions>> editions;
    if (argc > 1)
        editions = std::async(std::launch::async, [] { return Editions::load(Language::Chinese); });
    QApplication::setStyle(new Style);
    const QApplication application(argc, argv);
    QApplication::setPalette(look::lightPalette());
    if (argc > 1)
        return showProgram(QApplication::arguments()[1], std::move(editions));
    QMainWindow window;
    window.resize(1180, 700);
    return showUntilPainted(window);
}
