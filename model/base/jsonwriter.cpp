// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/jsonwriter.h"

#include "model/base/losslessutf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaibao {

namespace {

/// A number, true, false or null.
QByteArray scalar(const QJsonValue &value)
{
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json.chop(1);
    return json.sliced(1);
}

QByteArray escape(char16_t unit)
{
    return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

QByteArray escapeControl(char16_t unit)
{
    switch (unit) {
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return escape(unit);
    }
}

}  // namespace

void JsonWriter::key(QStringView name)
{
    startValue();
    appendQuoted(name);
    m_json += ": ";
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    startValue();
    appendQuoted(value);
}

void JsonWriter::integer(qint64 value)
{
    startValue();
    m_json += QByteArray::number(value);
}

void JsonWriter::value(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        beginObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            key(it.key());
            this->value(it.value());
        }
        endObject();
    } else if (value.isArray()) {
        beginArray();
        for (const QJsonValue item : value.toArray())
            this->value(item);
        endArray();
    } else if (value.isString()) {
        text(value.toString());
    } else {
        startValue();
        m_json += scalar(value);
    }
}

void JsonWriter::member(QStringView name, QStringView value)
{
    key(name);
    text(value);
}

void JsonWriter::member(QStringView name, qint64 value)
{
    key(name);
    integer(value);
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_depth == 0);
    m_json += '\n';
    m_first = true;
    return std::move(m_json);
}

void JsonWriter::begin(char bracket)
{
    startValue();
    m_json += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_json += bracket;
    m_first = false;
}

/// The comma and line break that separate a value, or a key, from what stands before it.
void JsonWriter::startValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_json += ',';
    if (m_depth > 0)
        newLine();
    m_first = false;
}

void JsonWriter::newLine()
{
    m_json += '\n';
    m_json.append(2 * m_depth, ' ');
}

void JsonWriter::appendQuoted(QStringView text)
{
    m_json += '"';
    qsizetype plain = 0;  // start of what needs no escape
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool special = unit < 0x20 || unit == u'"' || unit == u'\\' || isLoneSurrogate(text, i);
        if (!special)
            continue;
        m_json += text.sliced(plain, i - plain).toUtf8();
        plain = i + 1;
        if (unit == u'"' || unit == u'\\')
            m_json.append('\\').append(static_cast<char>(unit));
        else
            m_json += unit < 0x20 ? escapeControl(unit) : escape(unit);
    }
    m_json += text.sliced(plain).toUtf8();
    m_json += '"';
}

}  // namespace kaibao
