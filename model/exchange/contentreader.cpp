// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/contentreader.h"

#include "model/exchange/label.h"
#include "model/exchange/paragraphs.h"
#include "model/exchange/reportoutline.h"
#include "model/exchange/signedname.h"
#include "model/exchange/tableplacer.h"
#include "model/exchange/tablerows.h"
#include "model/exchange/textdecoder.h"
#include "model/exchange/titlefinder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContentReader)
};

/// The lines of a block as a person reads them, the cells of a table with a mark between them.
QStringList linesOf(const ContentBlock &block)
{
    const auto *grid = std::get_if<TableGrid>(&block);
    if (!grid)
        return {textOf(block)};
    QStringList lines;
    for (const QStringList &row : grid->texts())
        lines << row.join(QStringLiteral(" | "));
    return lines;
}

QStringList linesOf(const QList<ContentBlock> &blocks)
{
    QStringList lines;
    for (const ContentBlock &block : blocks)
        lines << linesOf(block);
    return lines;
}

/// The year that is named most often; nothing where none is.
std::optional<int> usualYear(const ReportOutline &outline)
{
    static const QRegularExpression year(QStringLiteral("(20[0-9]{2})\\s*年"));
    QHash<int, int> counts;
    for (const QList<ContentBlock> &blocks : outline.sections) {
        const QString text = linesOf(blocks).join(u'\n');
        for (auto matches = year.globalMatch(text); matches.hasNext();)
            ++counts[matches.next().captured(1).toInt()];
    }
    std::optional<int> usual;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const bool better =
            !usual || it.value() > counts[*usual] || (it.value() == counts[*usual] && it.key() > *usual);
        usual = better ? it.key() : usual;
    }
    return usual;
}

/// How many different words of an edition's tables are in the text.
qsizetype wordsFound(const Edition &edition, const ReportOutline &outline)
{
    static const QRegularExpression separator(QStringLiteral("\\t|\\|| {2,}"));
    QSet<QString> found;
    for (const QList<ContentBlock> &blocks : outline.sections) {
        for (const QString &line : linesOf(blocks)) {
            for (const QString &cell : line.split(separator))
                found.insert(labelKey(cell));
        }
    }
    QSet<QString> words;
    for (const Table &table : edition.tables()) {
        for (const GridBox &box : table.boxes)
            words.insert(labelKey(box.text));
    }
    return words.intersect(found).size();
}

const Edition &likeliestEdition(const Editions &editions, const ReportOutline &outline)
{
    const Edition *best = &editions.newest();
    for (const Edition &edition : editions.all()) {
        if (wordsFound(edition, outline) > wordsFound(*best, outline))
            best = &edition;
    }
    return *best;
}

int firstYearOf(const Edition &edition)
{
    constexpr int LastYear = 9999;
    int year = 1;
    while (year < LastYear && !edition.coversYear(year))
        ++year;
    return year;
}

/// Blocks below a line with only a year, as comparisons of two years have them, divided by whether it is
/// the year of the report.
struct YearBlocks
{
    QList<ContentBlock> own;
    QList<ContentBlock> others;
};

YearBlocks divided(const QList<ContentBlock> &blocks, int year)
{
    static const QRegularExpression caption(QStringLiteral("^\\s*(20[0-9]{2})\\s*年度?\\s*$"));
    YearBlocks divided;
    bool own = true;
    for (const ContentBlock &block : blocks) {
        const QRegularExpressionMatch match = caption.match(textOf(block));
        own = match.hasMatch() ? match.captured(1).toInt() == year : own;
        if (!match.hasMatch() || !own)
            (own ? divided.own : divided.others) << block;
    }
    return divided;
}

/// A heading without its number, blanks and punctuation.
QString wordsOfHeading(const QString &heading)
{
    QString words = Label::parse(heading).words;
    return words.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

class ContentReader final
{
public:
    ContentReader(const Editions &editions, const FileContent &content)
        : m_editions(editions),
          m_content(content),
          m_wordings(Wordings::builtIn()),
          m_outline(outlineOf(content.blocks, editions, m_wordings))
    {}

    Result<ImportedReport> read()
    {
        if (m_content.blocks.isEmpty())
            return inputError(Text::tr("There is no text in the file; perhaps its pages are pictures."));
        if (m_outline.sections.isEmpty())
            return inputError(Text::tr("The file is no yearly report: none of the six headings is in it."));
        const TitlePage page = findTitle(linesOf(m_outline.head), m_wordings);
        QStringList assumed = m_content.remarks;
        const int year = yearOf(page, assumed);
        const Edition *edition = m_editions.forYear(year);
        if (!edition)
            return inputError(
                Text::tr("The report is for %1, and this program has no form for that year.").arg(year));
        ImportedReport imported{Report(*edition, year), {}, assumed};
        imported.original = linesOf(m_content.blocks).join(u'\n');
        readTitlePage(page, imported);
        for (const Section &section : edition->sections()) {
            tellChangedHeadings(section, imported.assumed);
            readSection(section, imported);
        }
        if (takeSignedName(imported, m_wordings))
            tellKind(imported);
        imported.notPlaced << m_outline.notes;
        return imported;
    }

private:
    int yearOf(const TitlePage &page, QStringList &assumed) const
    {
        if (page.year && !page.title.isEmpty())
            return *page.year;
        const std::optional<int> named = page.year ? page.year : usualYear(m_outline);
        const int year = named ? *named : firstYearOf(likeliestEdition(m_editions, m_outline));
        assumed
            << (named
                    ? Text::tr("The title with the year was not found; the year is taken to be %1.").arg(year)
                    : Text::tr("The file does not name its year; by its tables it may be %1.").arg(year));
        return year;
    }

    void readTitlePage(const TitlePage &page, ImportedReport &imported) const
    {
        imported.report.setText(field::OrganisationName, page.organisation);
        tellKind(imported);
        if (page.title != imported.report.title())
            imported.report.setText(field::Title, page.title);
        const auto isLine = [](const ContentBlock &block) {
            return std::holds_alternative<ContentLine>(block);
        };
        const bool wrapped = std::any_of(m_outline.head.begin(), m_outline.head.end(), isLine);
        QList<ContentBlock> preamble;
        for (const QString &line : page.preamble)
            preamble << (wrapped ? ContentBlock(ContentLine{line, {}}) : ContentBlock(line));
        imported.report.setText(field::narrative(QStringLiteral("preamble")), paragraphsOf(preamble));
        for (const QString &line : page.leftovers)
            imported.notPlaced << line.simplified();
    }

    static void tellKind(ImportedReport &imported)
    {
        const QString name = imported.report.organisation();
        const OrganisationKind *kind = imported.report.edition().kindOf(name);
        if (!kind)
            return;
        imported.report.setText(field::OrganisationKind, kind->key);
        imported.assumed << Text::tr("By the name “%1” the kind of the organisation is taken to be: %2.")
                                .arg(name, kind->label);
    }

    void tellChangedHeadings(const Section &section, QStringList &assumed) const
    {
        for (const QString &heading : m_outline.headings.value(section.key)) {
            if (wordsOfHeading(heading) != wordsOfHeading(section.title))
                assumed << Text::tr("The heading “%1” is not that of the form; “%2” is put in its place.")
                               .arg(heading, section.title);
        }
    }

    void readSection(const Section &section, ImportedReport &imported) const
    {
        const QList<ContentBlock> blocks = m_outline.sections.value(section.key);
        if (section.table.isEmpty()) {
            readNarrative(section, blocks, imported);
            return;
        }
        const Table *table = imported.report.edition().findTable(section.table);
        const TableLabels labels(*table, imported.report.edition(), m_editions, m_wordings);
        const YearBlocks byYear = divided(blocks, imported.report.year());
        TablePlacer(labels, section.title, imported).place(tableRowsOf(byYear.own, labels));
        for (const QString &line : linesOf(byYear.others))
            list(section, line, imported);
    }

    static void readNarrative(const Section &section, const QList<ContentBlock> &blocks,
                              ImportedReport &imported)
    {
        QList<ContentBlock> text;
        for (const ContentBlock &block : blocks) {
            if (!std::holds_alternative<TableGrid>(block) && !textOf(block).trimmed().contains(u'\t')) {
                text << block;
                continue;
            }
            for (const QString &line : linesOf(block))
                list(section, line, imported);
        }
        imported.report.setText(field::narrative(section.narrative), paragraphsOf(text));
    }

    static void list(const Section &section, const QString &line, ImportedReport &imported)
    {
        imported.notPlaced << Text::tr("%1: %2").arg(section.title, line.simplified());
    }

    const Editions &m_editions;
    const FileContent &m_content;
    const Wordings m_wordings;
    const ReportOutline m_outline;
};

}  // namespace

Result<ImportedReport> readContent(FileContent content, const Editions &editions)
{
    if (content.isFull())
        content.remarks << Text::tr("The file is longer than any report; only its beginning was read.");
    return ContentReader(editions, content).read();
}

Result<ImportedReport> readText(const QByteArray &content, const Editions &editions)
{
    Result<QString> text = decodeText(content);
    if (!text)
        return text.error();
    FileContent lines;
    lines.remarks = mendMisreadText(*text);
    for (const QStringView line : QStringTokenizer(*text, u'\n', Qt::SkipEmptyParts)) {
        if (lines.isFull())
            break;
        if (!line.trimmed().isEmpty())
            lines.add(ContentLine{line.toString(), {}});
    }
    return readContent(std::move(lines), editions);
}

}  // namespace kaibao
