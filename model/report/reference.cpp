// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/reference.h"

#include <algorithm>

namespace kaibao {

namespace {

bool isOfKey(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.' || c == u'/';
}

bool isCellKey(QStringView words)
{
    const QList<QStringView> parts = words.split(u'/');
    return parts.size() == 3
        && std::none_of(parts.begin(), parts.end(), [](QStringView part) { return part.isEmpty(); });
}

}  // namespace

QList<Reference> referencesIn(QStringView text)
{
    QList<Reference> references;
    qsizetype open = text.indexOf(u'{');
    while (open >= 0) {
        const QChar *end = std::find_if_not(text.begin() + open + 1, text.end(), isOfKey);
        const qsizetype close = end - text.begin();
        const QStringView key = text.mid(open + 1, close - open - 1);
        if (close < text.size() && *end == u'}' && isCellKey(key))
            references.append({static_cast<int>(open), static_cast<int>(close + 1 - open), key.toString()});
        open = text.indexOf(u'{', close);
    }
    return references;
}

QString referenceTo(const QString &key)
{
    return u'{' + key + u'}';
}

}  // namespace kaibao
