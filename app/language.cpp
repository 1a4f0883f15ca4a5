// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace kaibao {

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
    const QString name = QStringLiteral("kaibao-translation");
    auto *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    const QString file = QStringLiteral(":/i18n/kaibao_%1.qm").arg(languageCode(language));
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    const QLocale wanted(languageCode(language));
    const QLocale system = QLocale::system();  // knows the person's own way of writing a date
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
}

}  // namespace kaibao
