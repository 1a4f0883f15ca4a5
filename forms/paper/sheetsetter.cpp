// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/sheetsetter.h"

#include "forms/paper/pagefurniture.h"
#include "forms/paper/sheettable.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

constexpr double HeadingSize = 14;
constexpr double SentenceSize = 12;
constexpr double TablePadding = 4;
constexpr int LinesToWriteOn = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSheet)
};

}  // namespace

void SheetSetter::add(const Sheet &sheet)
{
    addTitle(sheet.title);
    addSentences(sheet.sentence);
    for (const SheetPart &part : sheet.parts)
        addPart(part);
    addPlaceToSign(sheet.remarks);
}

int SheetSetter::addElement(Element::Role role, const QString &text)
{
    Element element;
    element.role = role;
    element.text = text;
    m_layout.elements.append(element);
    return static_cast<int>(m_layout.elements.size() - 1);
}

void SheetSetter::addTitle(const QString &title)
{
    const TextSetter setter(m_fonts, geometry::TitleSize, geometry::TitleSize);
    m_flow.addTitle({setter.setLine({title, FontStyle::Title})}, addElement(Element::Role::Heading, title));
}

QList<TextLine> SheetSetter::setHeading(const QString &text) const
{
    const TextSetter setter(m_fonts, HeadingSize, HeadingSize);
    return setter.set({{text, FontStyle::Hei}}, geometry::Width, LineBreaker::Fill::Natural);
}

void SheetSetter::addHeading(const QString &text)
{
    if (!text.isEmpty())
        m_flow.addHeading(setHeading(text), addElement(Element::Role::Heading, text));
}

void SheetSetter::addSentences(const QString &sentences, int linesBelow)
{
    const TextSetter setter(m_fonts, SentenceSize, SentenceSize);
    const QStringList each = sentences.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < each.size(); ++i)
        m_flow.addParagraph(
            setter.set({{each[i], FontStyle::Body}}, geometry::Width, LineBreaker::Fill::Natural),
            addElement(Element::Role::Paragraph, {}), i + 1 == each.size() ? linesBelow : 0);
}

void SheetSetter::addPart(const SheetPart &part)
{
    addHeading(part.heading);
    m_heading = part.heading.isEmpty() ? m_heading : part.heading;
    const bool hasList = part.table.rows > 0;
    addSentences(part.sentence, hasList ? Flow::LeastLinesOfList : 0);
    if (!hasList)
        return;
    const TableSetter setter(m_fonts, m_report, part.table, {m_heading, SheetTableSize, TablePadding},
                             m_layout);
    m_flow.addTable(setter, setHeading(Text::tr("%1 (continued)").arg(m_heading)));
}

void SheetSetter::addPlaceToSign(const QString &remarks)
{
    addHeading(remarks);
    m_flow.addRuledLines(LinesToWriteOn, 1);
    addSentences(Text::tr("Signature: ______________    Date: ______________"));
}

Layout layOutSheet(const Report &report, const Sheet &sheet, FontSet &fonts)
{
    Layout layout;
    layout.title = sheet.title;
    layout.author = report.organisation().trimmed();
    Flow flow(layout);
    SheetSetter(report, fonts, layout, flow).add(sheet);
    flow.finish();
    addPageNumbers(layout, fonts);
    return layout;
}

}  // namespace kaibao
