// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/wordings.h"

#include "model/base/jsonplace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaibao {

namespace {

QHash<QString, QStringList> readLists(const JsonPlace &place)
{
    QHash<QString, QStringList> lists;
    for (const QString &key : place.keys())
        lists.insert(key, place.member(key).strings());
    return lists;
}

}  // namespace

Wordings Wordings::builtIn()
{
    QFile file(QStringLiteral(":/kaibao/import/wordings.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QString mistake;
    const JsonPlace root(open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject(), &mistake);
    Wordings wordings;
    wordings.titles = root.member(QStringLiteral("titles")).strings();
    wordings.sections = readLists(root.member(QStringLiteral("sections")));
    wordings.rows = readLists(root.member(QStringLiteral("rows")));
    wordings.columns = readLists(root.member(QStringLiteral("columns")));
    wordings.bodies = root.member(QStringLiteral("bodies")).strings();
    wordings.endings = root.member(QStringLiteral("endings")).strings();
    Q_ASSERT(mistake.isEmpty());
    return wordings;
}

}  // namespace kaibao
