// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start.h"

#include "app/environment.h"
#include "app/interfacefont.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <future>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

struct Call
{
    QString library;
    QString file;  ///< to open; may be empty
};

Language spokenLanguage(const Settings &settings)
{
    const auto chosen = languageFromCode(settings.value(setting::LanguageCode));
    return qEnvironmentVariableIsSet("KAIBAO_LANGUAGE") ? preferredLanguage()
                                                        : chosen.value_or(Language::Chinese);
}

Call readCall(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Fills in the yearly report on the disclosure of government information."));
    const QCommandLineOption library(QStringLiteral("library"), Text::tr("Keep the reports in this file."),
                                     QStringLiteral("FILE"));
    parser.addOption(library);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("A report to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);

    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {parser.isSet(library) ? parser.value(library)
                                  : QDir(folder).filePath(QStringLiteral("library.kaibao")),
            parser.positionalArguments().value(0)};
}

int fail(const Error &error)
{
    DesktopDialogs(nullptr).tell(error.message, error.detail);
    return EXIT_FAILURE;
}

using LoadedEditions = std::shared_future<Result<Editions>>;

Result<std::unique_ptr<Library>> openLibrary(const QString &path, const LoadedEditions &loading)
{
    const Result<Editions> &editions = loading.get();
    if (!editions)
        return editions.error();
    return Library::open(path, *editions);
}

void setUp(const Settings &settings)
{
    QApplication::setApplicationName(QStringLiteral("kaibao"));
    QApplication::setApplicationVersion(QStringLiteral(KAIBAO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("cn.kaibao.Kaibao"));
    applyTheme(settings.value(setting::Theme));
    QApplication::setWindowIcon(programIcon());
    installLanguage(spokenLanguage(settings));
}

}  // namespace

int startProgram(int argc, char **argv, const std::function<void(MainWindow &)> &beforeShown)
{
    prepareEnvironment();
    const std::future<void> fontList = readFontList();
    Settings settings;
    const LoadedEditions editions = std::async(
        std::launch::async, [language = spokenLanguage(settings)] { return Editions::load(language); });
    QApplication::setStyle(new Style);
    QApplication application(argc, argv);
    setUp(settings);
    const Call call = readCall(application);
    auto opening = std::async(std::launch::async, openLibrary, call.library, editions);
    installInterfaceFont(fontList);
    const Result<std::unique_ptr<Library>> library = opening.get();
    if (!library)
        return fail(library.error());
    Workspace workspace(**library, *editions.get());
    FontSet fonts;
    MainWindow window({workspace, settings, fonts, &QDate::currentDate});
    if (call.file.isEmpty())
        window.resume();
    else
        window.listReports();
    if (beforeShown)
        beforeShown(window);
    window.show();
    window.tellRecovery();
    if (!call.file.isEmpty())
        window.openFile(call.file);
    window.welcome();
    return QApplication::exec();
}

}  // namespace kaibao
