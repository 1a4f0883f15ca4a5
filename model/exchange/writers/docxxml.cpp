// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/docxxml.h"

#include "model/exchange/writers/xmltext.h"

namespace kaibao {

namespace {

QString prefixed(const char *name)
{
    return QStringLiteral("w:") + QLatin1String(name);
}

}  // namespace

void DocxXml::start(const char *element)
{
    m_xml.writeStartElement(prefixed(element));
}

void DocxXml::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(prefixed(name), value);
}

void DocxXml::property(const char *element, const QString &value)
{
    m_xml.writeEmptyElement(prefixed(element));
    if (!value.isEmpty())
        attribute("val", value);
}

void DocxXml::width(const char *element, int twips)
{
    m_xml.writeEmptyElement(prefixed(element));
    attribute("w", QString::number(twips));
    attribute("type", QStringLiteral("dxa"));
}

void DocxXml::startParagraph(const char *style, const Layout &layout)
{
    start("p");
    start("pPr");
    property("pStyle", QString::fromLatin1(style));
    if (layout.keepsWithNext)
        property("keepNext");
    if (layout.spaceAbove > 0) {
        start("spacing");
        attribute("before", QString::number(layout.spaceAbove));
        end();
    }
    end();
}

void DocxXml::run(const QString &text, const char *style, int halfPoints)
{
    start("r");
    if (style || halfPoints > 0) {
        start("rPr");
        if (style)
            property("rStyle", QString::fromLatin1(style));
        if (halfPoints > 0) {
            property("sz", halfPoints);
            property("szCs", halfPoints);
        }
        end();
    }
    const QStringList lines = xmlText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            property("br");
        start("t");
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(lines[i]);
        end();
    }
    end();
}

}  // namespace kaibao
