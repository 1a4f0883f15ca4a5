// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of everything that the window can show, in both languages and themes, at the size of its day and at
// twice that: <folder>/<language>-<theme>-<zoom>/<name>.png. What is cut in them is said besides.

#include "app/interfacefont.h"
#include "app/language.h"
#include "app/samples.h"
#include "app/theme.h"
#include "forms/widgets/style.h"
#include "tests/support/clipping.h"
#include "tests/support/environment.h"
#include "tests/support/windowtour.h"

#include <QApplication>
#include <QDir>

#include <iostream>

using namespace kaibao;

namespace {

constexpr int SampleWithFindings = 1;

struct Look
{
    Language language;
    QString theme;
    int zoom;  ///< percent

    QString name() const { return QStringLiteral("%1-%2-%3").arg(languageCode(language), theme).arg(zoom); }
};

/// How many pictures were taken.
int takePictures(const Look &look, const QString &folder)
{
    installLanguage(look.language);
    applyTheme(look.theme);
    const Result<Editions> editions = Editions::load(look.language);
    RunningWindow running(*editions);
    running.settings.set(setting::Zoom, look.zoom);
    running.start();
    const QDir place(folder + u'/' + look.name());
    place.mkpath(QStringLiteral("."));
    int taken = 0;
    WindowTour(running, [&](const QString &name, QWidget &what) {
        if (!what.grab().save(place.filePath(name + QStringLiteral(".png"))))
            std::cerr << "cannot write " << qPrintable(place.filePath(name)) << '\n';
        else
            ++taken;
        for (const QString &breach : clippingBreaches(what))
            std::cerr << qPrintable(QStringLiteral("%1/%2: %3").arg(look.name(), name, breach)) << '\n';
    }).visitAll(samplePath(SampleWithFindings));
    return taken;
}

}  // namespace

int main(int argc, char **argv)
{
    const Environment environment;
    QApplication::setStyle(new Style);
    const QApplication application(argc, argv);
    installInterfaceFont(readFontList());
    const QString folder = QApplication::arguments().value(1, QStringLiteral("screenshots"));
    int taken = 0;
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const QString &theme : {theme::Light, theme::Dark}) {
            for (const int zoom : {100, 200})
                taken += takePictures({language, theme, zoom}, folder);
        }
    }
    std::cout << taken << " pictures in " << qPrintable(QDir(folder).absolutePath()) << '\n';
    return taken > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
