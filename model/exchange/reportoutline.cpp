// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportoutline.h"

#include "model/exchange/label.h"
#include "model/exchange/pagenumber.h"

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
    QString text;
    QString rest;
};

/// How the heading of one section is known.
class HeadingPattern final
{
public:
    HeadingPattern(const Section &section, const Wordings &wordings)
        : m_section(section.key),
          m_title(section.title),
          m_official(Label::parse(section.title)),
          m_runIn(runInPattern(section.title))
    {
        for (const QString &variant : wordings.sections.value(section.key))
            m_variants.insert(labelKey(variant));
    }

    const QString &section() const { return m_section; }
    const QString &title() const { return m_title; }

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
    QString m_title;
    Label m_official;
    QSet<QString> m_variants;
    QRegularExpression m_runIn;
};

/// How well a table fits to a section, by the official words that are in it.
class TableSorter final
{
public:
    explicit TableSorter(const Editions &editions)
    {
        for (const Edition &edition : editions.all()) {
            for (const Section &section : edition.sections()) {
                if (const Table *table = edition.findTable(section.table))
                    addWords(section.key, *table);
            }
        }
    }

    /// The section that most words of the table belong to alone; nothing where there are only a few.
    std::optional<QString> sectionOf(const TableGrid &grid) const
    {
        constexpr int Enough = 4;
        QHash<QString, int> counts;
        for (const QStringList &row : grid.texts()) {
            for (const QString &cell : row) {
                const auto word = m_sections.constFind(labelKey(cell));
                if (word != m_sections.constEnd())
                    ++counts[*word];
            }
        }
        counts.remove(QString());
        const auto best = std::max_element(counts.begin(), counts.end());
        return best != counts.end() && *best >= Enough ? std::optional(best.key()) : std::nullopt;
    }

private:
    void addWords(const QString &section, const Table &table)
    {
        for (const GridBox &box : table.boxes) {
            const QString key = labelKey(box.text);
            if (key.isEmpty())
                continue;
            const bool shared = m_sections.value(key, section) != section;
            m_sections.insert(key, shared ? QString() : section);
        }
    }

    QHash<QString, QString> m_sections;  ///< by word; empty where several sections have it
};

class Outliner final
{
public:
    Outliner(const Editions &editions, const Wordings &wordings) : m_sorter(editions)
    {
        for (const QString &ending : wordings.endings)
            m_endings << labelKey(ending);
        QSet<QString> titles;
        for (const Edition &edition : editions.all()) {
            for (const Section &section : edition.sections()) {
                if (!titles.contains(section.title))
                    m_patterns << HeadingPattern(section, wordings);
                titles.insert(section.title);
            }
        }
    }

    ReportOutline outline(const QList<ContentBlock> &content)
    {
        QList<ContentBlock> *blocks = &m_outline.head;
        for (const ContentBlock &block : content) {
            if (const auto *grid = std::get_if<TableGrid>(&block)) {
                const std::optional<QString> section = m_sorter.sectionOf(*grid);
                (section ? m_outline.sections[*section] : *blocks) << block;
                continue;
            }
            const QString line = textOf(block);
            const std::optional<PageNumber> page = PageNumber::parse(line);
            if (line.trimmed().isEmpty() || (page && page->dashed))
                continue;
            if (const std::optional<Heading> heading = headingIn(line.trimmed())) {
                m_ended = false;
                blocks = &m_outline.sections[heading->section];
                m_outline.headings[heading->section] << heading->text;
                keepRest(heading->rest, std::holds_alternative<ContentLine>(block), *blocks);
            } else if (m_ended || isEnding(line)) {
                m_ended = true;
                m_outline.notes << line.simplified();
            } else {
                *blocks << block;
            }
        }
        return std::move(m_outline);
    }

private:
    /// The page around the report goes on here: links, or what another program has to say.
    bool isEnding(const QString &line) const
    {
        if (m_outline.sections.isEmpty() || line.contains(u'。'))
            return false;
        const QString key = labelKey(line);
        return std::any_of(m_endings.begin(), m_endings.end(),
                           [&key](const QString &ending) { return key.startsWith(ending); });
    }

    void keepRest(const QString &rest, bool isLine, QList<ContentBlock> &blocks)
    {
        if (rest.isEmpty())
            return;
        if (withoutTrailingBracket(u'x' + rest) == u"x")
            m_outline.notes << rest;
        else
            blocks << (isLine ? ContentBlock(ContentLine{rest, {}}) : ContentBlock(rest));
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
                return Heading{pattern.section(), stripped.trimmed(), line.mid(stripped.size()).trimmed()};
            if (label.number.isEmpty())
                continue;
            if (const std::optional<QString> rest = pattern.textBehind(line))
                return Heading{pattern.section(), pattern.title(), *rest};
        }
        return std::nullopt;
    }

    const TableSorter m_sorter;
    QList<HeadingPattern> m_patterns;
    QStringList m_endings;
    ReportOutline m_outline;
    bool m_ended = false;
};

}  // namespace

ReportOutline outlineOf(const QList<ContentBlock> &blocks, const Editions &editions, const Wordings &wordings)
{
    return Outliner(editions, wordings).outline(blocks);
}

QString textOf(const ContentBlock &block)
{
    if (const auto *line = std::get_if<ContentLine>(&block))
        return line->text;
    const auto *paragraph = std::get_if<QString>(&block);
    return paragraph ? *paragraph : QString();
}

}  // namespace kaibao
