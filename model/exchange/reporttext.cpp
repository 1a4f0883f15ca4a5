// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reporttext.h"

#include "model/exchange/paragraphs.h"
#include "model/exchange/tableplacer.h"
#include "model/exchange/textdecoder.h"
#include "model/exchange/textoutline.h"
#include "model/exchange/titlefinder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// The year that is named most often; nothing where none is.
std::optional<int> usualYear(const TextOutline &outline)
{
    static const QRegularExpression year(QStringLiteral("(20[0-9]{2})\\s*年"));
    QHash<int, int> counts;
    for (const QStringList &lines : outline.sections) {
        const QString text = lines.join(u'\n');
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
qsizetype wordsFound(const Edition &edition, const TextOutline &outline)
{
    QSet<QString> found;
    for (const QStringList &lines : outline.sections) {
        for (const QString &line : lines) {
            for (const QString &cell : line.split(u'\t'))
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

const Edition &likeliestEdition(const Editions &editions, const TextOutline &outline)
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

class TextReader final
{
public:
    TextReader(const Editions &editions, const QString &text)
        : m_editions(editions),
          m_wordings(Wordings::builtIn()),
          m_outline(outlineOf(text, editions, m_wordings))
    {}

    Result<ImportedReport> read()
    {
        if (m_outline.sections.isEmpty())
            return inputError(Text::tr("The file is no yearly report: none of the six headings is in it."));
        const TitlePage page = findTitle(m_outline.head, m_wordings);
        QStringList assumed;
        const int year = yearOf(page, assumed);
        const Edition *edition = m_editions.forYear(year);
        if (!edition)
            return inputError(
                Text::tr("The report is for %1, and this program has no form for that year.").arg(year));
        ImportedReport imported{Report(*edition, year), {}, assumed};
        readTitlePage(page, imported);
        for (const Section &section : edition->sections())
            readSection(section, imported);
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

    static void readTitlePage(const TitlePage &page, ImportedReport &imported)
    {
        imported.report.setText(field::OrganisationName, page.organisation);
        if (page.title != imported.report.title())
            imported.report.setText(field::Title, page.title);
        imported.report.setText(field::narrative(QStringLiteral("preamble")), paragraphsOf(page.preamble));
        for (const QString &line : page.leftovers)
            imported.notPlaced << line.simplified();
    }

    void readSection(const Section &section, ImportedReport &imported) const
    {
        const QStringList lines = m_outline.sections.value(section.key);
        if (section.table.isEmpty()) {
            readNarrative(section, lines, imported);
            return;
        }
        const Table *table = imported.report.edition().findTable(section.table);
        const TableLabels labels(*table, imported.report.edition(), m_editions, m_wordings);
        TablePlacer(labels, section.title, imported).place(lines);
    }

    static void readNarrative(const Section &section, const QStringList &lines, ImportedReport &imported)
    {
        QStringList text;
        for (const QString &line : lines) {
            if (line.trimmed().contains(u'\t'))
                imported.notPlaced << Text::tr("%1: %2").arg(section.title, line.simplified());
            else
                text << line;
        }
        imported.report.setText(field::narrative(section.narrative), paragraphsOf(text));
    }

    const Editions &m_editions;
    const Wordings m_wordings;
    const TextOutline m_outline;
};

}  // namespace

Result<ImportedReport> readText(const QByteArray &content, const Editions &editions)
{
    const Result<QString> text = decodeText(content);
    if (!text)
        return text.error();
    return TextReader(editions, *text).read();
}

}  // namespace kaibao
