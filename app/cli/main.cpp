// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"
#include "app/environment.h"
#include "app/language.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace kaibao {

namespace {

const QString LanguageOption = QStringLiteral("--language");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QList<Option> commonOptions()
{
    return {{LanguageOption, QStringLiteral("zh|en"), Text::tr("the language to speak (or KAIBAO_LANGUAGE)")},
            {QStringLiteral("--help"), {}, Text::tr("show this help")},
            {QStringLiteral("--version"), {}, Text::tr("show the version")}};
}

QString optionLines(const QList<Option> &options)
{
    QString lines;
    for (const Option &option : options) {
        const QString call = option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
        lines += QStringLiteral("  %1  %2\n").arg(call, -22).arg(option.description);
    }
    return lines;
}

QString generalHelp(const QList<Command> &commands)
{
    QString help = Text::tr("Usage: kaibao-cli VERB FILE …") + QStringLiteral("\n\n");
    for (const Command &command : commands)
        help += QStringLiteral("  %1  %2\n").arg(command.name, -8).arg(command.summary);
    help += u'\n' + optionLines(commonOptions()) + u'\n';
    help += Text::tr(
        "Exit codes: 0 done and clean, 1 done but there are findings to mend, 2 the input cannot be read or "
        "the call is wrong, 3 the output cannot be written.");
    return help + u'\n';
}

QString helpFor(const Command &command)
{
    QString help = Text::tr("Usage: kaibao-cli %1 %2").arg(command.name, command.usage) + u'\n'
                 + command.summary + QStringLiteral("\n\n");
    help += optionLines(command.options + commonOptions());
    return command.help.isEmpty() ? help : help + u'\n' + command.help + u'\n';
}

ExitCode print(const QString &text)
{
    const Result<void> printed = printResult(text.toUtf8());
    return printed ? ExitCode::Clean : fail(printed.error());
}

ExitCode printVersion()
{
    return print(QStringLiteral("kaibao-cli %1\n").arg(QCoreApplication::applicationVersion()));
}

ExitCode runCommand(const Command &command, const Arguments &arguments, Language language)
{
    if (arguments.has(QStringLiteral("--help")))
        return print(helpFor(command));
    if (arguments.has(QStringLiteral("--version")))
        return printVersion();
    if (inputPaths(arguments).count(u"-") > 1)
        return fail(inputError(Text::tr("Standard input can be read only once.")));
    const Result<Editions> editions = Editions::load(language);
    return editions ? command.run(arguments, *editions) : fail(editions.error());
}

/// The language that the call asks for, wherever it says so: the answer to a wrong call needs it already. Null
/// where it says nothing.
QString requestedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size() && words[i] != u"--"; ++i) {
        if (!words[i].startsWith(LanguageOption))
            continue;
        const bool joined = words[i].startsWith(LanguageOption + u'=');
        return joined ? words[i].mid(LanguageOption.size() + 1) : words.value(i + 1);
    }
    return {};
}

ExitCode runWithoutVerb(const QStringList &words, const QList<Command> &commands)
{
    const Result<Arguments> arguments = Arguments::parse(words, commonOptions());
    if (!arguments)
        return fail(arguments.error());
    if (arguments->has(QStringLiteral("--help")))
        return print(generalHelp(commands));
    if (arguments->has(QStringLiteral("--version")))
        return printVersion();
    const QStringList rest = arguments->files();
    tell(rest.isEmpty() ? Text::tr("What is to be done? Name a verb.")
                        : Text::tr("There is no verb “%1”.").arg(rest.first()));
    tell(generalHelp(commands));
    return ExitCode::BadInput;
}

/// The first word that is neither an option nor the value of one: where the verb stands, or -1.
qsizetype verbPosition(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == LanguageOption)
            ++i;
        else if (!words[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

}  // namespace

/// Fonts need a QGuiApplication, which takes longer to start: only what makes pages or looks at them gets it.
std::unique_ptr<QCoreApplication> createApplication(int &argc, char **argv)
{
    const auto drawsPages = [](const char *word) {
        const QString name = QString::fromLocal8Bit(word).toLower();
        return name == u"check" || name.endsWith(QStringLiteral(".pdf"))
            || name.endsWith(QStringLiteral(".png"));
    };
    if (std::none_of(argv, argv + argc, drawsPages))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

ExitCode run(QStringList words)
{
    const QString code = requestedLanguage(words);
    const std::optional<Language> language = code.isNull() ? preferredLanguage() : languageFromCode(code);
    installLanguage(language.value_or(preferredLanguage()));
    if (!language)
        return fail(inputError(Text::tr("--language is zh or en, not “%1”.").arg(code)));

    const QList<Command> commands = {importCommand(), checkCommand(), exportCommand(), diffCommand(),
                                     rollupCommand()};
    const qsizetype position = verbPosition(words);
    const QString verb = words.value(position);
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&verb](const Command &candidate) { return candidate.name == verb; });
    if (command == commands.end())
        return runWithoutVerb(words, commands);
    words.remove(position);
    const Result<Arguments> arguments = Arguments::parse(words, command->options + commonOptions());
    return arguments ? runCommand(*command, *arguments, *language) : fail(arguments.error());
}

}  // namespace kaibao

int main(int argc, char **argv)
{
    kaibao::prepareEnvironment();
    const std::unique_ptr<QCoreApplication> application = kaibao::createApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kaibao-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAIBAO_VERSION));
    return static_cast<int>(kaibao::run(QCoreApplication::arguments().sliced(1)));
}
