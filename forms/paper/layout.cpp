// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/layout.h"

#include "forms/paper/flow.h"
#include "forms/paper/pagefurniture.h"
#include "forms/paper/reviewsheet.h"
#include "forms/paper/sheetsetter.h"
#include "model/report/runinhead.h"
#include "model/report/showntext.h"
#include "model/report/signature.h"
#include "model/report/titlebreaker.h"

namespace kaibao {

namespace {

constexpr double Indent = 2 * geometry::CharacterPitch;

/// Whether a text ends in the organisation's name, full or short, with a day below it.
bool endsInSignature(const QStringList &paragraphs, const QString &organisation)
{
    const QString name = nameAboveDay(paragraphs);
    return !name.isEmpty() && organisation.trimmed().endsWith(name);
}

/// The lines of a name above its day; one that is too long is broken like that in the title.
QStringList nameLines(const QString &name)
{
    return titleLines(name, {}, geometry::CharactersPerLine);
}

int linesToSign(const QString &name)
{
    return static_cast<int>(nameLines(name).size()) + 1;
}

/// Writes one report onto pages, part by part.
class ReportSetter final
{
public:
    ReportSetter(const Report &report, FontSet &fonts, const LayoutOptions &options)
        : m_report(report), m_fonts(fonts), m_options(options), m_flow(m_layout)
    {}

    Layout set()
    {
        addTitle();
        addNarrative(QStringLiteral("preamble"));
        for (const Section &section : m_report.edition().sections())
            addSection(section);
        if (m_options.signedOn.isValid())
            addSignature(m_report.organisation().trimmed(), m_options.signedOn.toString(u"yyyy年M月d日"),
                         addElement(Element::Role::Paragraph, {}, field::OrganisationName));
        m_flow.finish();
        addPageNumbers(m_layout, m_fonts);
        if (m_options.review)
            addReview(*m_options.review);
        collectMissingCharacters();
        return std::move(m_layout);
    }

private:
    void addTitle();
    void addSection(const Section &section);
    void addNarrative(const QString &key);
    void addTable(const Section &section);
    int linesToSignBelow(const QString &key) const;
    QList<TextLine> setParagraph(const QString &paragraph) const;
    void addSignature(const QString &name, const QString &day, int element);
    void addReview(const Review &review);
    void collectMissingCharacters();
    int addElement(Element::Role role, const QString &text, const QString &field = {});
    QList<TextLine> setHeading(const QString &title) const;

    const Report &m_report;
    FontSet &m_fonts;
    const LayoutOptions &m_options;
    Layout m_layout;
    Flow m_flow;
    const TextSetter m_body{m_fonts, geometry::BodySize, geometry::CharacterPitch};
};

int ReportSetter::addElement(Element::Role role, const QString &text, const QString &field)
{
    Element element;
    element.role = role;
    element.text = text;
    element.field = field;
    m_layout.elements.append(element);
    return static_cast<int>(m_layout.elements.size() - 1);
}

void ReportSetter::addTitle()
{
    const TextSetter setter(m_fonts, geometry::TitleSize, geometry::TitleSize);
    const int longest = static_cast<int>(geometry::Width / geometry::TitleSize);
    const QStringList lines = titleLines(m_report.organisation(), m_report.title(), longest);
    QList<TextLine> set;
    for (const QString &line : lines)
        set += setter.set({{line, FontStyle::Title}}, geometry::Width, LineBreaker::Fill::Natural);
    m_layout.title = lines.join(QString());
    m_layout.author = m_report.organisation().trimmed();
    m_flow.addTitle(set, addElement(Element::Role::Title, m_layout.title, field::Title));
}

QList<TextLine> ReportSetter::setHeading(const QString &title) const
{
    return m_body.set({{title, FontStyle::Hei}}, geometry::Width, LineBreaker::Fill::Justified, Indent);
}

void ReportSetter::addSection(const Section &section)
{
    m_flow.addHeading(setHeading(section.title), addElement(Element::Role::Heading, section.title));
    if (!section.table.isEmpty())
        addTable(section);
    else
        addNarrative(section.narrative);
}

void ReportSetter::addNarrative(const QString &key)
{
    const QString whole = shownNarrative(m_report, key);
    const QStringList paragraphs = paragraphsOf(whole);
    const bool isSigned = endsInSignature(paragraphs, m_report.organisation());
    const qsizetype lastText = paragraphs.size() - (isSigned ? 3 : 1);
    const int linesBelow = isSigned ? linesToSign(paragraphs[lastText + 1]) : linesToSignBelow(key);
    qsizetype offset = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const int element = addElement(Element::Role::Paragraph, {}, field::narrative(key));
        offset = whole.indexOf(paragraphs[i], offset);
        m_layout.elements[element].offset = static_cast<int>(offset);
        offset += paragraphs[i].size();
        if (isSigned && i + 2 == paragraphs.size())
            return addSignature(paragraphs[i], paragraphs[i + 1], element);
        const QList<TextLine> lines = setParagraph(paragraphs[i]);
        if (isHeadAlone(paragraphs, i))
            m_flow.addHeading(lines, element);
        else
            m_flow.addParagraph(lines, element, i == lastText ? linesBelow : 0);
    }
}

/// How many lines the signature takes that comes right after this text, if one does.
int ReportSetter::linesToSignBelow(const QString &key) const
{
    const bool isLast = key == m_report.edition().sections().last().narrative;
    return isLast && m_options.signedOn.isValid() ? linesToSign(m_report.organisation()) : 0;
}

QList<TextLine> ReportSetter::setParagraph(const QString &paragraph) const
{
    const qsizetype head = runInHeadLength(paragraph);
    QList<StyledText> text;
    if (head > 0)
        text.append({paragraph.first(head), FontStyle::Kai});
    if (head < paragraph.size())
        text.append({paragraph.sliced(head), FontStyle::Body});
    return m_body.set(text, geometry::Width, LineBreaker::Fill::Justified, Indent);
}

void ReportSetter::addTable(const Section &section)
{
    const Table *table = m_report.edition().findTable(section.table);
    if (!table)
        return;
    const QString name = section.title.section(u'、', 1) + QStringLiteral("表");
    const TableSetter setter(m_fonts, m_report, *table, TableLook::official(*table, name), m_layout);
    m_flow.addTable(setter, setHeading(section.title + QStringLiteral("（续）")));
}

void ReportSetter::addSignature(const QString &name, const QString &day, int element)
{
    QList<TextLine> lines;
    for (const QString &line : nameLines(name))
        lines << m_body.setLine({line, FontStyle::Body});
    m_flow.addSignature(lines, m_body.setLine({day, FontStyle::Body}), element);
}

/// What is only on a copy for the supervisor. The pages of the report stay as they are without it.
void ReportSetter::addReview(const Review &review)
{
    addCellMarks(m_layout, m_report.edition(), m_fonts);
    const qsizetype pages = m_layout.pages.size();
    m_flow.startPage();
    SheetSetter(m_report, m_fonts, m_layout, m_flow).add(reviewSheet(m_report, review));
    m_flow.finish();
    addReviewFurniture(m_layout, review, pages, m_fonts);
}

void ReportSetter::collectMissingCharacters()
{
    for (const Page &page : std::as_const(m_layout.pages)) {
        for (const TextRun &run : page.runs) {
            for (const SetCharacter &set : run.characters) {
                if (set.glyph == 0 && !m_layout.missingCharacters.contains(set.character))
                    m_layout.missingCharacters.append(set.character);
            }
        }
    }
}

}  // namespace

Layout layOut(const Report &report, FontSet &fonts, const LayoutOptions &options)
{
    return ReportSetter(report, fonts, options).set();
}

}  // namespace kaibao
