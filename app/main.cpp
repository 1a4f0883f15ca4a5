// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/environment.h"
#include "app/interfacefont.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "forms/widgets/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

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

/// The words of Qt's own dialogs, where they are installed.
void installQtTranslation(QTranslator &translator, Language language)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (translator.load(QStringLiteral("qtbase_%1").arg(languageCode(language)), folder))
        QCoreApplication::installTranslator(&translator);
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

int run(const QApplication &application, Settings &settings, Language language,
        std::future<Result<Editions>> loading)
{
    installLanguage(language);
    QTranslator qtWords;
    installQtTranslation(qtWords, language);
    const Call call = readCall(application);
    installInterfaceFont();

    const Result<Editions> editions = loading.get();
    if (!editions)
        return fail(editions.error());
    Result<std::unique_ptr<Library>> library = Library::open(call.library, *editions);
    if (!library)
        return fail(library.error());

    Workspace workspace(**library, *editions);
    FontSet fonts;
    MainWindow window({workspace, settings, fonts, &QDate::currentDate});
    if (call.file.isEmpty())
        window.resume();
    window.show();
    window.tellRecovery();
    if (!call.file.isEmpty())
        window.openFile(call.file);
    window.welcome();
    return QApplication::exec();
}

}  // namespace

}  // namespace kaibao

int main(int argc, char **argv)
{
    kaibao::prepareEnvironment();
    kaibao::Settings settings;
    const kaibao::Language language = kaibao::spokenLanguage(settings);
    auto editions = std::async(std::launch::async, [language] { return kaibao::Editions::load(language); });
    QApplication::setStyle(new kaibao::Style);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kaibao"));
    QApplication::setApplicationVersion(QStringLiteral(KAIBAO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("cn.kaibao.Kaibao"));
    kaibao::applyTheme(settings.value(kaibao::setting::Theme));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/kaibao/icons/cn.kaibao.Kaibao.svg")));
    return kaibao::run(application, settings, language, std::move(editions));
}
