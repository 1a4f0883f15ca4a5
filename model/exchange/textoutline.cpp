// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/textoutline.h"

#include "model/exchange/label.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace kaibao {

namespace {

constexpr qsizetype LongestHeading = 40;  // characters
constexpr double SimilarEnough = 0.5;

/// The heading that a line is, and what else stands in the line.
struct Heading
{
    QString section;
    QString rest;
};

class Outliner final
{
public:
    Outliner(const Editions &editions, const Wordings &wordings) : m_editions(editions), m_wordings(wordings) {}

    TextOutline outline(const QString &text)
    {
        QStringList *lines = &m_outline.head;
        for (const QString &line : text.split(u'\n')) {
            if (line.trimmed().isEmpty() || isPageNumber(line))
                continue;
            if (const std::optional<Heading> heading = headingIn(line.trimmed())) {
                lines = &m_outline.sections[heading->section];
                keepRest(heading->rest, *lines);
            } else {
                *lines << line;
            }
        }
        return std::move(m_outline);
    }

private:
    static bool isPageNumber(const QString &line)
    {
        static const QRegularExpression number(QStringLiteral("^\\s*[-—–－]+\\s*[0-9]{1,3}\\s*[-—–－]+\\s*$"));
        return number.match(line).hasMatch();
    }

    void keepRest(const QString &rest, QStringList &lines)
    {
        if (rest.isEmpty())
            return;
        const bool note = withoutTrailingBracket(u'x' + rest) == u"x";
        (note ? m_outline.notes : lines) << rest;
    }

    std::optional<Heading> headingIn(const QString &line) const
    {
        if (line.contains(u'\t') || line.contains(u'|'))
            return std::nullopt;
        const Label label = Label::parse(line);
        if (!label.number.isEmpty() && !label.number.endsWith(u'、'))
            return std::nullopt;
        for (const Edition &edition : m_editions.all()) {
            for (const Section &section : edition.sections()) {
                if (const std::optional<QString> rest = restBehind(section, line, label))
                    return Heading{section.key, *rest};
            }
        }
        return std::nullopt;
    }

    /// What follows the heading in its line; nothing where the line is not this section's heading.
    std::optional<QString> restBehind(const Section &section, const QString &line, const Label &label) const
    {
        const QString stripped = withoutTrailingBracket(line);
        if (isHeading(section, Label::parse(stripped)))
            return line.mid(stripped.size()).trimmed();
        if (label.number.isEmpty())
            return std::nullopt;
        const QRegularExpressionMatch runIn = patternOf(section.title).match(line);
        return runIn.hasMatch() ? std::optional(runIn.captured(1).trimmed()) : std::nullopt;
    }

    bool isHeading(const Section &section, const Label &label) const
    {
        const Label official = Label::parse(section.title);
        if (label.words == official.words)
            return true;
        const bool sameNumber = label.number == official.number;
        const bool sentence = label.words.contains(QRegularExpression(QStringLiteral("[。;,:]")));
        if (!sameNumber || sentence || label.words.size() > LongestHeading)
            return false;
        const QStringList variants = m_wordings.sections.value(section.key);
        const bool known = std::any_of(variants.begin(), variants.end(),
                                       [&label](const QString &variant) { return labelKey(variant) == label.words; });
        return known || similarity(official.words, label.words) >= SimilarEnough;
    }

    /// The title at the start of a line, set off from the text behind it.
    static QRegularExpression patternOf(const QString &title)
    {
        QStringList characters;
        for (const QChar c : title)
            characters << (c == u'、' ? QStringLiteral("[、.．，]") : QRegularExpression::escape(c));
        return QRegularExpression(u'^' + characters.join(QStringLiteral("\\s*"))
                                  + QStringLiteral("\\s*(?:[：:。]|\\s|(?=[（(]))\\s*(.*)$"));
    }

    const Editions &m_editions;
    const Wordings &m_wordings;
    TextOutline m_outline;
};

}  // namespace

TextOutline outlineOf(const QString &text, const Editions &editions, const Wordings &wordings)
{
    return Outliner(editions, wordings).outline(text);
}

}  // namespace kaibao
