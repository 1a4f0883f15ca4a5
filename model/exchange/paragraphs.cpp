// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/paragraphs.h"

#include "model/exchange/label.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kaibao {

namespace {

constexpr qsizetype WidestPage = 60;      // characters in a line of a page; longer lines were never wrapped
constexpr qsizetype ShortestBroken = 20;  // a shorter line without a full stop is a signature, not a half

struct Line
{
    QString text;
    bool indented = false;
};

QString withoutEmphasis(QString text)
{
    static const QRegularExpression emphasis(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    return text.replace(emphasis, QStringLiteral("\\1"));
}

QChar lastOutsideQuotes(const QString &text)
{
    constexpr QStringView Closing = u"”’」』）)》〉】\"'";
    qsizetype i = text.size() - 1;
    while (i > 0 && Closing.contains(text[i]))
        --i;
    return text.isEmpty() ? QChar() : text[i];
}

bool endsSentence(const QString &text)
{
    return QStringView(u"。！？：；…!?:;").contains(lastOutsideQuotes(text));
}

bool endsInPause(const QString &text)
{
    return QStringView(u"，、,（(《“‘").contains(text.back());
}

/// （一）…, 1. …, 一、…: the start of a paragraph, never the second half of one.
bool startsNumbered(const QString &text)
{
    return !Label::parse(text).number.isEmpty();
}

bool isDate(const QString &text)
{
    static const QRegularExpression date(
        QStringLiteral("^[(（]?\\s*[0-9〇○零一二三四五六七八九]{4}\\s*年.{1,5}月.{1,5}日\\s*[)）]?$"));
    return date.match(text).hasMatch();
}

/// A sub-heading on a line of its own: numbered, and not yet a sentence.
bool isSubheading(const QString &text)
{
    return startsNumbered(text) && text.size() <= WidestPage && !text.contains(u'。')
        && !text.contains(u'，');
}

/// Whether the lines are those of a page: none is long, and the first of each paragraph is indented.
bool isWrapped(const QList<Line> &lines)
{
    const auto longLine = [](const Line &line) { return line.text.size() > WidestPage; };
    const auto indented = [](const Line &line) { return line.indented; };
    return std::none_of(lines.begin(), lines.end(), longLine)
        && std::any_of(lines.begin(), lines.end(), indented)
        && !std::all_of(lines.begin(), lines.end(), indented);
}

bool belongTogether(const Line &line, const Line &next, bool wrapped)
{
    if (startsNumbered(next.text) || isDate(next.text) || isDate(line.text))
        return false;
    if (wrapped)
        return !next.indented && line.text.size() >= ShortestBroken;
    if (endsSentence(line.text) || isSubheading(line.text))
        return false;
    return endsInPause(line.text) || line.text.size() >= ShortestBroken;
}

QString joined(const QString &start, const QString &rest)
{
    const auto isLatin = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
    const bool words = isLatin(start.back()) && isLatin(rest.front());
    return words ? start + u' ' + rest : start + rest;
}

}  // namespace

QString paragraphsOf(const QStringList &rawLines)
{
    QList<Line> lines;
    for (const QString &raw : rawLines) {
        const QString text = raw.trimmed();
        if (!text.isEmpty())
            lines << Line{text, raw.front().isSpace()};
    }
    const bool wrapped = isWrapped(lines);
    QStringList paragraphs;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && belongTogether(lines[i - 1], lines[i], wrapped))
            paragraphs.last() = joined(paragraphs.last(), lines[i].text);
        else
            paragraphs << lines[i].text;
    }
    QString text;
    for (const QString &paragraph : paragraphs)
        text += withoutEmphasis(paragraph) + u'\n';
    return text;
}

QString paragraphsOf(const QList<ContentBlock> &blocks)
{
    QString text;
    QStringList lines;
    for (const ContentBlock &block : blocks) {
        if (const auto *line = std::get_if<ContentLine>(&block))
            lines << line->text;
        else
            text += paragraphsOf(std::exchange(lines, {}));
        if (const auto *paragraph = std::get_if<QString>(&block))
            text += withoutEmphasis(paragraph->trimmed()) + u'\n';
    }
    return text + paragraphsOf(lines);
}

}  // namespace kaibao
