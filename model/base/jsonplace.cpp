// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/jsonplace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonPlace)
};

}  // namespace

JsonPlace::JsonPlace(QJsonValue value, QString *firstMistake)
    : JsonPlace(std::move(value), QString(), firstMistake)
{}

JsonPlace::JsonPlace(QJsonValue value, QString path, QString *firstMistake)
    : m_value(std::move(value)), m_path(std::move(path)), m_firstMistake(firstMistake)
{}

JsonPlace JsonPlace::member(const QString &key) const
{
    JsonPlace found = optionalMember(key);
    if (!found.exists())
        found.fail(Text::tr("is missing"));
    return found;
}

JsonPlace JsonPlace::optionalMember(const QString &key) const
{
    if (exists() && !m_value.isObject())
        fail(Text::tr("must be an object"));
    const QString path = m_path.isEmpty() ? key : m_path + u'/' + key;
    return {m_value.toObject().value(key), path, m_firstMistake};
}

QStringList JsonPlace::keys() const
{
    if (!m_value.isObject())
        fail(Text::tr("must be an object"));
    return m_value.toObject().keys();
}

QList<JsonPlace> JsonPlace::items() const
{
    if (!m_value.isArray())
        fail(Text::tr("must be a list"));
    const QJsonArray array = m_value.toArray();
    QList<JsonPlace> places;
    places.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        places << JsonPlace(array[i], QStringLiteral("%1[%2]").arg(m_path).arg(i), m_firstMistake);
    return places;
}

QString JsonPlace::string() const
{
    if (!m_value.isString())
        fail(Text::tr("must be a text"));
    return m_value.toString();
}

QStringList JsonPlace::strings() const
{
    QStringList texts;
    for (const JsonPlace &item : items())
        texts << item.string();
    return texts;
}

int JsonPlace::integer(int least, int most) const
{
    const double number = m_value.toDouble(least - 1.0);
    if (number < least || number > most || number != static_cast<int>(number)) {
        fail(Text::tr("must be a whole number from %1 to %2").arg(least).arg(most));
        return least;
    }
    return static_cast<int>(number);
}

double JsonPlace::number() const
{
    if (!m_value.isDouble())
        fail(Text::tr("must be a number"));
    return m_value.toDouble();
}

void JsonPlace::fail(const QString &reason) const
{
    if (m_firstMistake->isEmpty())
        *m_firstMistake = Text::tr("%1 %2", "place and what is wrong there")
                              .arg(m_path.isEmpty() ? Text::tr("the file") : m_path, reason);
}

}  // namespace kaibao
