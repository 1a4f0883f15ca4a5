// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/guide.h"

#include "model/base/jsonplace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaibao {

Guide Guide::builtIn()
{
    QFile file(QStringLiteral(":/kaibao/help/guide.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QString mistake;
    const JsonPlace root(open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject(), &mistake);
    Guide guide;
    const JsonPlace articles = root.member(QStringLiteral("articles"));
    for (const QString &number : articles.keys())
        guide.m_articles.insert(number, articles.member(number).string());
    const JsonPlace rows = root.member(QStringLiteral("rows"));
    for (const QString &key : rows.keys()) {
        const JsonPlace row = rows.member(key);
        const auto list = [&row](const char *name) {
            return row.member(QString::fromLatin1(name)).strings();
        };
        guide.m_rows.insert(key, {list("counts"), list("excludes"), list("articles")});
    }
    const JsonPlace sections = root.member(QStringLiteral("sections"));
    for (const QString &key : sections.keys())
        guide.m_sections.insert(key, sections.member(key).strings());
    Q_ASSERT(mistake.isEmpty());
    return guide;
}

}  // namespace kaibao
