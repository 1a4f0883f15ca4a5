// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/jsonsyntax.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonSyntax)
};

Error syntaxError(const QByteArray &json, const QJsonParseError &error)
{
    if (error.error == QJsonParseError::DeepNesting)
        return inputError(Text::tr("The file is no report: its objects are nested too deeply."),
                          error.errorString());
    const bool atEnd = error.offset >= json.trimmed().size();
    const QByteArray before = json.left(atEnd ? json.trimmed().size() - 1 : error.offset);
    const qsizetype line = before.count('\n') + 1;
    if (atEnd && error.error != QJsonParseError::MissingObject)
        return inputError(
            Text::tr("The file is cut off: it ends in line %1 before the report does.").arg(line),
            error.errorString());
    const qsizetype column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    return inputError(
        Text::tr("The file is damaged: line %1, character %2 is no valid JSON.").arg(line).arg(column),
        error.errorString());
}

/// The characters of a string literal between its quotes, with escapes resolved.
QString unescaped(const QByteArray &literal)
{
    if (!literal.contains('\\'))
        return QString::fromUtf8(literal);
    return QJsonDocument::fromJson("[\"" + literal + "\"]").array().at(0).toString();
}

qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype end = start;
    while (end < json.size() && json[end] != '"')
        end += json[end] == '\\' ? 2 : 1;
    return std::min(end, json.size());
}

bool isKey(const QByteArray &json, qsizetype afterString)
{
    while (afterString < json.size() && QByteArrayView(" \t\r\n").contains(json[afterString]))
        ++afterString;
    return afterString < json.size() && json[afterString] == ':';
}

bool belongsToNumber(char c)
{
    return (c >= '0' && c <= '9') || QByteArrayView("+-.eE").contains(c);
}

/// Whether the parser would round what stands there.
bool isTooLong(const QByteArray &literal)
{
    constexpr qsizetype SafeDigits = 15;  // of a double
    bool isWhole = false;
    (void)literal.toLongLong(&isWhole);
    return !isWhole && literal.size() > SafeDigits;
}

/// The text with each number that would be rounded as {"typed": "…"}, digit by digit as it stands there.
QByteArray withLongNumbersTyped(const QByteArray &json)
{
    QByteArray kept;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"')
            i = endOfString(json, i + 1);
        if (i >= json.size() || !(json[i] == '-' || (json[i] >= '0' && json[i] <= '9')))
            continue;
        qsizetype end = i;
        while (end < json.size() && belongsToNumber(json[end]))
            ++end;
        const QByteArray literal = json.sliced(i, end - i);
        if (isTooLong(literal)) {
            kept += json.sliced(copied, i - copied) + "{\"typed\": \"" + literal + "\"}";
            copied = end;
        }
        i = end - 1;
    }
    return kept + json.sliced(copied);
}

}  // namespace

std::optional<QString> findRepeatedKey(const QByteArray &json)
{
    QList<QSet<QString>> open{{}};  // keys of the objects around the current place, the innermost last
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{') {
            open.emplaceBack();
        } else if (json[i] == '}' && open.size() > 1) {
            open.removeLast();
        } else if (json[i] == '"') {
            const qsizetype end = endOfString(json, i + 1);
            if (isKey(json, end + 1)) {
                const QString key = unescaped(json.sliced(i + 1, end - i - 1));
                if (open.last().contains(key))
                    return key;
                open.last().insert(key);
            }
            i = end;
        }
    }
    return std::nullopt;
}

Result<QJsonObject> parseJsonObject(const QByteArray &content)
{
    const QByteArray json = content.startsWith("\xEF\xBB\xBF") ? content.sliced(3) : content;
    if (json.trimmed().isEmpty())
        return inputError(Text::tr("The file is empty."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return syntaxError(json, error);
    if (!document.isObject())
        return inputError(Text::tr("The file is no report: it does not begin with an object."));
    if (const std::optional<QString> key = findRepeatedKey(json))
        return inputError(
            Text::tr("The file is no report: the key “%1” stands twice in the same object.").arg(*key));
    const QByteArray kept = withLongNumbersTyped(json);
    return (kept == json ? document : QJsonDocument::fromJson(kept)).object();
}

}  // namespace kaibao
