// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts, shows a window, and ends as soon as it is painted: an empty one, or, where a library is named, the
// program's with the report that was open last. What the program's window costs is told by the two side by side.

#include "app/interfacefont.h"
#include "app/mainwindow.h"
#include "app/samples.h"
#include "forms/pages/reportwizard.h"
#include "forms/widgets/look.h"

#include <QApplication>

using namespace kaibao;

namespace {

/// Ends the program at the first paint of the window.
class UntilPainted final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

int showUntilPainted(QWidget &window)
{
    UntilPainted painted;
    window.installEventFilter(&painted);
    window.show();
    return QApplication::exec();
}

int showProgram(const QString &path)
{
    installInterfaceFont();
    const Result<Editions> editions = Editions::load(Language::Chinese);
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
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    QApplication::setPalette(look::lightPalette());
    if (QApplication::arguments().size() > 1)
        return showProgram(QApplication::arguments()[1]);
    QMainWindow window;
    window.resize(1180, 700);
    return showUntilPainted(window);
}
