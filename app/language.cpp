// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace kaibao {

namespace {

/// In the place of those that were installed before.
void installWords(const QString &name, Language language)
{
    auto *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(QStringLiteral(":/i18n/%1_%2.qm").arg(name, languageCode(language))))
        QCoreApplication::installTranslator(translator);
}

}  // namespace

std::optional<Language> languageFromCode(const QString &code)
{
    const QString language = code.left(2).toLower();
    if (language == u"zh")
        return Language::Chinese;
    if (language == u"en")
        return Language::English;
    return std::nullopt;
}

Language preferredLanguage()
{
    return languageFromCode(qEnvironmentVariable("KAIBAO_LANGUAGE")).value_or(Language::Chinese);
}

void installLanguage(Language language)
{
    for (const QString &words : {QStringLiteral("qtbase"), QStringLiteral("kaibao")})
        installWords(words, language);  // of two that know a word, the last one counts
    const QLocale wanted(languageCode(language));
    const QLocale system = QLocale::system();  // knows the person's own way of writing a date
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
}

}  // namespace kaibao
