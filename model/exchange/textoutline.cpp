// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/textoutline.h"

#include "model/exchange/label.h"

#include <QRegularExpression>
#include <QSet>

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

/// How the heading of one section is known.
class HeadingPattern final
{
public:
    HeadingPattern(const Section &section, const Wordings &wordings)
        : m_section(section.key),
          m_official(Label::parse(section.title)),
          m_runIn(runInPattern(section.title))
    {
        for (const QString &variant : wordings.sections.value(section.key))
            m_variants.insert(labelKey(variant));
    }

    const QString &section() const { return m_section; }

    /// `label` is the line without a bracket at its end, taken apart.
    bool isHeading(const Label &label) const
    {
        if (label.words == m_official.words)
            return true;
        static const QRegularExpression sentence(QStringLiteral("[。;,:]"));
        if (label.number != m_official.number || label.words.size() > LongestHeading
            || label.words.contains(sentence))
            return false;
        return m_variants.contains(label.words) || similarity(m_official.words, label.words) >= SimilarEnough;
    }

    /// What follows in the same line; nothing where the line does not start with the heading.
    std::optional<QString> textBehind(const QString &line) const
    {
        const QRegularExpressionMatch match = m_runIn.match(line);
        return match.hasMatch() ? std::optional(match.captured(1).trimmed()) : std::nullopt;
    }

private:
    /// The title at the start of a line, set off from the text behind it.
    static QRegularExpression runInPattern(const QString &title)
    {
        QStringList characters;
        for (const QChar c : title)
            characters << (c == u'、' ? QStringLiteral("[、.．，]") : QRegularExpression::escape(c));
        return QRegularExpression(u'^' + characters.join(QStringLiteral("\\s*"))
                                  + QStringLiteral("\\s*(?:[：:。]|\\s|(?=[（(]))\\s*(.*)$"));
    }

    QString m_section;
    Label m_official;
    QSet<QString> m_variants;
    QRegularExpression m_runIn;
};

class Outliner final
{
public:
    Outliner(const Editions &editions, const Wordings &wordings)
    {
        QSet<QString> titles;
        for (const Edition &edition : editions.all()) {
            for (const Section &section : edition.sections()) {
                if (!titles.contains(section.title))
                    m_patterns << HeadingPattern(section, wordings);
                titles.insert(section.title);
            }
        }
    }

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
        static const QRegularExpression number(
            QStringLiteral("^\\s*[-—–－]+\\s*[0-9]{1,3}\\s*[-—–－]+\\s*$"));
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
        const QString stripped = withoutTrailingBracket(line);
        const Label label = Label::parse(stripped);
        if (!label.number.isEmpty() && !label.number.endsWith(u'、'))
            return std::nullopt;
        for (const HeadingPattern &pattern : m_patterns) {
            if (pattern.isHeading(label))
                return Heading{pattern.section(), line.mid(stripped.size()).trimmed()};
            if (label.number.isEmpty())
                continue;
            if (const std::optional<QString> rest = pattern.textBehind(line))
                return Heading{pattern.section(), *rest};
        }
        return std::nullopt;
    }

    QList<HeadingPattern> m_patterns;
    TextOutline m_outline;
};

}  // namespace

TextOutline outlineOf(const QString &text, const Editions &editions, const Wordings &wordings)
{
    return Outliner(editions, wordings).outline(text);
}

}  // namespace kaibao
