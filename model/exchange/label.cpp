// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/label.h"

#include <QRegularExpression>
#include <QSet>

namespace kaibao {

namespace {

bool isIgnored(QChar c)
{
    constexpr QStringView Ignored = u"\"'“”‘’„«»「」『』＂＇*\u200B\u200C\u200D\uFEFF\u00AD";
    return c.isSpace() || Ignored.contains(c);
}

QSet<QString> pairs(const QString &text)
{
    QSet<QString> found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        found.insert(text.mid(i, 2));
    return found;
}

}  // namespace

QString labelKey(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (!isIgnored(c))
            kept += c;
    }
    return kept.normalized(QString::NormalizationForm_KC);
}

Label Label::parse(QStringView text)
{
    static const QRegularExpression numbered(
        QStringLiteral("^(?:([一二三四五六七八九十]+)[、.,]|\\(([一二三四五六七八九十]+)\\)[、.]?"
                       "|([0-9]{1,2})[.、,](?![0-9]))"));
    const QString key = labelKey(text);
    const QRegularExpressionMatch match = numbered.match(key);
    if (!match.hasMatch())
        return {{}, key};
    const QString words = key.mid(match.capturedEnd());
    if (match.hasCaptured(3))
        return {match.captured(3) + u'.', words};
    if (match.hasCaptured(2))
        return {u'(' + match.captured(2) + u')', words};
    return {match.captured(1) + u'、', words};
}

double similarity(const QString &official, const QString &found)
{
    const QSet<QString> wanted = pairs(official);
    if (wanted.isEmpty())
        return official == found ? 1.0 : 0.0;
    QSet<QString> common = pairs(found);
    common.intersect(wanted);
    return static_cast<double>(common.size()) / static_cast<double>(wanted.size());
}

QString withoutTrailingBracket(const QString &key)
{
    static const QRegularExpression bracket(QStringLiteral("\\s*[（(][^（()）]*[)）]\\s*$"));
    const QRegularExpressionMatch match = bracket.match(key);
    return match.hasMatch() && match.capturedStart() > 0 ? key.left(match.capturedStart()) : key;
}

}  // namespace kaibao
