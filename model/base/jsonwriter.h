// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace kaibao {

/// Writes JSON whose keys stand in the order in which they were given: UTF-8 without BOM, two spaces of
/// indent, "\n" at line ends and after the last line. The same calls give the same bytes everywhere.
class JsonWriter final
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// Inside an object, before each value.
    void key(QStringView name);

    void text(QStringView value);
    void integer(qint64 value);
    /// Any value; the keys of its objects are sorted.
    void value(const QJsonValue &value);

    /// A member in one call.
    void member(QStringView name, QStringView text);
    void member(QStringView name, qint64 integer);

    /// What was written, when every object and array has ended.
    QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void startValue();
    void newLine();
    void appendQuoted(QStringView text);

    QByteArray m_json;
    int m_depth = 0;
    bool m_first = true;  ///< nothing stands yet in the innermost object or array
    bool m_afterKey = false;
};

}  // namespace kaibao
