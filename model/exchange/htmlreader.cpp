// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/htmlreader.h"

#include "model/exchange/blockbuilder.h"

#include <QCoreApplication>
#include <QSet>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <memory>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReader)
};

constexpr int DeepestNesting = 1000;  // open elements at a time; pages of real editors stay below 100

bool isSilent(QByteArrayView tag)
{
    static const QSet<QByteArrayView> silent{"script",   "style",  "head",     "title", "template",
                                             "noscript", "select", "textarea", "svg",   "object"};
    return silent.contains(tag);
}

bool endsParagraph(QByteArrayView tag)
{
    static const QSet<QByteArrayView> blocks{
        "p",  "div", "br", "h1", "h2", "h3",      "h4",      "h5",      "h6",         "li",     "ul",
        "ol", "dl",  "dt", "dd", "hr", "section", "article", "address", "blockquote", "center", "pre"};
    return blocks.contains(tag);
}

bool isCell(QByteArrayView tag)
{
    return tag == "td" || tag == "th";
}

int spanOf(const xmlChar **attributes, QByteArrayView name)
{
    for (; attributes && attributes[0]; attributes += 2) {
        if (name == QByteArrayView(reinterpret_cast<const char *>(attributes[0])) && attributes[1])
            return QByteArray(reinterpret_cast<const char *>(attributes[1])).trimmed().toInt();
    }
    return 1;
}

/// Collects what the parser comes across.
class HtmlCollector final
{
public:
    void startElement(QByteArrayView tag, const xmlChar **attributes);
    void endElement(QByteArrayView tag);
    void addText(QUtf8StringView text);
    FileContent finished();
    bool isTooDeep() const { return m_depth > DeepestNesting; }
    bool hasEnough() const { return isTooDeep() || m_builder.isFull(); }

private:
    BlockBuilder m_builder;
    int m_depth = 0;
    int m_silent = 0;  ///< open elements whose text nobody sees
};

void HtmlCollector::startElement(QByteArrayView tag, const xmlChar **attributes)
{
    ++m_depth;
    m_silent += isSilent(tag) ? 1 : 0;
    if (tag == "table")
        m_builder.startTable();
    else if (tag == "tr")
        m_builder.startRow();
    else if (isCell(tag))
        m_builder.startCell(spanOf(attributes, "colspan"), spanOf(attributes, "rowspan"));
    else if (endsParagraph(tag))
        m_builder.endParagraph();
}

void HtmlCollector::endElement(QByteArrayView tag)
{
    --m_depth;
    m_silent -= isSilent(tag) ? 1 : 0;
    if (tag == "table")
        m_builder.endTable();
    else if (isCell(tag))
        m_builder.endCell();
    else if (endsParagraph(tag))
        m_builder.endParagraph();
}

void HtmlCollector::addText(QUtf8StringView text)
{
    if (m_silent == 0)
        m_builder.addText(text.toString());
}

FileContent HtmlCollector::finished()
{
    if (isTooDeep())
        m_builder.addRemark(Text::tr("The page is nested too deeply; what follows there was not read."));
    return m_builder.finished();
}

QByteArrayView viewOf(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

xmlParserCtxt *parserOf(void *context)
{
    return static_cast<xmlParserCtxt *>(context);
}

HtmlCollector &collectorOf(void *context)
{
    return *static_cast<HtmlCollector *>(parserOf(context)->_private);
}

void onStart(void *context, const xmlChar *name, const xmlChar **attributes)
{
    collectorOf(context).startElement(viewOf(name), attributes);
    if (collectorOf(context).hasEnough())
        xmlStopParser(parserOf(context));
}

void onEnd(void *context, const xmlChar *name)
{
    if (!collectorOf(context).isTooDeep())
        collectorOf(context).endElement(viewOf(name));
}

void onText(void *context, const xmlChar *text, int length)
{
    collectorOf(context).addText(QUtf8StringView(reinterpret_cast<const char *>(text), length));
}

void ignoreError(void *, xmlErrorPtr)
{}

xmlSAXHandler handlers()
{
    xmlSAXHandler handler = {};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    handler.serror = ignoreError;
    return handler;
}

}  // namespace

FileContent htmlContent(const QString &html)
{
    HtmlCollector collector;
    const std::unique_ptr<xmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                               &htmlFreeParserCtxt);
    Q_CHECK_PTR(parser);
    *parser->sax = handlers();
    parser->_private = &collector;
    const QByteArray utf8 = html.toUtf8();
    constexpr int Options =
        HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC;
    htmlCtxtReadMemory(parser.get(), utf8.constData(), static_cast<int>(utf8.size()), nullptr, "UTF-8",
                       Options);
    return collector.finished();
}

QList<TableGrid> htmlTables(const QString &html)
{
    QList<TableGrid> tables;
    for (const ContentBlock &block : htmlContent(html).blocks) {
        if (const auto *table = std::get_if<TableGrid>(&block))
            tables << *table;
    }
    return tables;
}

}  // namespace kaibao
