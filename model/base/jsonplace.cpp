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
    : m_value(std::move(value)), m_firstMistake(firstMistake)
{}

QString JsonPlace::Step::path() const
{
    const QString start = above ? above->path() : QString();
    if (index >= 0)
        return QStringLiteral("%1[%2]").arg(start).arg(index);
    return start.isEmpty() ? key : start + u'/' + key;
}

JsonPlace JsonPlace::inside(QJsonValue value, const QString &key, qsizetype index) const
{
    JsonPlace place(std::move(value), m_firstMistake);
    place.m_step.reset(new Step);
    place.m_step->above = m_step;
    place.m_step->key = key;
    place.m_step->index = index;
    return place;
}

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
    return inside(m_value.toObject().value(key), key);
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
        places << inside(array[i], {}, i);
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
                              .arg(m_step ? m_step->path() : Text::tr("the file"), reason);
}

}  // namespace kaibao
