// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/htmlreader.h"

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

private:
    struct OpenTable
    {
        TableGrid grid;
        bool isFrame = false;
        bool inCell = false;
        int columnSpan = 1;
        int rowSpan = 1;
    };

    bool inCell() const { return !m_tables.isEmpty() && m_tables.last().inCell && !m_tables.last().isFrame; }
    void startTable();
    void endTable();
    void startCell(const xmlChar **attributes);
    void endCell();
    void endParagraph();

    FileContent m_content;
    QList<OpenTable> m_tables;
    QString m_text;  ///< of the open paragraph or cell
    int m_depth = 0;
    int m_silent = 0;
};

void HtmlCollector::startElement(QByteArrayView tag, const xmlChar **attributes)
{
    ++m_depth;
    m_silent += isSilent(tag) ? 1 : 0;
    if (tag == "table")
        startTable();
    else if (tag == "tr" && !m_tables.isEmpty())
        m_tables.last().grid.startRow();
    else if (isCell(tag) && !m_tables.isEmpty())
        startCell(attributes);
    else if (endsParagraph(tag))
        endParagraph();
}

void HtmlCollector::endElement(QByteArrayView tag)
{
    --m_depth;
    m_silent -= isSilent(tag) ? 1 : 0;
    if (tag == "table" && !m_tables.isEmpty())
        endTable();
    else if (isCell(tag) && !m_tables.isEmpty())
        endCell();
    else if (endsParagraph(tag))
        endParagraph();
}

void HtmlCollector::addText(QUtf8StringView text)
{
    if (m_silent == 0)
        m_text += text.toString();
}

FileContent HtmlCollector::finished()
{
    while (!m_tables.isEmpty())
        endTable();
    endParagraph();
    if (isTooDeep())
        m_content.remarks << Text::tr("The page is nested too deeply; what follows there was not read.");
    return std::move(m_content);
}

void HtmlCollector::startTable()
{
    if (!m_tables.isEmpty()) {
        OpenTable &frame = m_tables.last();
        if (!frame.grid.isEmpty())
            m_content.blocks << std::exchange(frame.grid, {});
        frame.isFrame = true;
    }
    endParagraph();
    m_tables << OpenTable();
}

void HtmlCollector::endTable()
{
    endCell();
    const OpenTable table = m_tables.takeLast();
    if (!table.isFrame && !table.grid.isEmpty())
        m_content.blocks << table.grid;
    if (table.grid.isCutOff())
        m_content.remarks << Text::tr("A table is larger than any of a report; only its beginning was read.");
}

void HtmlCollector::startCell(const xmlChar **attributes)
{
    endCell();
    OpenTable &table = m_tables.last();
    table.inCell = true;
    table.columnSpan = spanOf(attributes, "colspan");
    table.rowSpan = spanOf(attributes, "rowspan");
}

void HtmlCollector::endCell()
{
    OpenTable &table = m_tables.last();
    if (table.isFrame)
        endParagraph();
    else if (std::exchange(table.inCell, false))
        table.grid.addCell(std::exchange(m_text, {}).simplified(), table.columnSpan, table.rowSpan);
}

void HtmlCollector::endParagraph()
{
    if (inCell()) {
        m_text += u' ';
        return;
    }
    const QString text = std::exchange(m_text, {}).simplified();
    if (!text.isEmpty())
        m_content.blocks << text;
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
    if (collectorOf(context).isTooDeep())
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
    for (const Block &block : htmlContent(html).blocks) {
        if (const auto *table = std::get_if<TableGrid>(&block))
            tables << *table;
    }
    return tables;
}

}  // namespace kaibao
