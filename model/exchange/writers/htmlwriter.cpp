// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/htmlwriter.h"

#include "model/exchange/writers/blocks.h"
#include "model/exchange/writers/xmltext.h"
#include "model/report/runinhead.h"

#include <QFile>
#include <QXmlStreamWriter>

namespace kaibao {

namespace {

/// What a box says something of; empty where it is no head.
QString scopeOf(const GridBox &box)
{
    switch (box.kind) {
    case GridBox::Kind::Section:
        return QStringLiteral("rowgroup");
    case GridBox::Kind::Head:
        return QStringLiteral("col");
    case GridBox::Kind::Label:
        return QStringLiteral("row");
    case GridBox::Kind::Note:
    case GridBox::Kind::Value:
    case GridBox::Kind::CrossedOut:
        break;
    }
    return {};
}

/// For who opens the page by itself; a web editor leaves the head behind.
QString style()
{
    QFile file(QStringLiteral(":/kaibao/html/page.css"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? u'\n' + QString::fromUtf8(file.readAll()) : QString();
}

/// Writes the elements of one page. An element in a line of its own, a cell's words as they are.
class HtmlPage final
{
public:
    explicit HtmlPage(const Report &report) : m_report(report), m_html(&m_bytes) {}

    QByteArray write()
    {
        const QList<ReportBlock> blocks = blocksOf(m_report);
        m_html.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        start(QStringLiteral("html"));
        m_html.writeAttribute(QStringLiteral("lang"), QStringLiteral("zh-CN"));
        writeHead(blocks.first().lines.join(QString()));
        start(QStringLiteral("body"));
        for (const ReportBlock &block : blocks)
            writeBlock(block);
        end();
        end();
        return m_bytes + '\n';
    }

private:
    void newLine() { m_html.writeCharacters(QStringLiteral("\n")); }
    void start(const QString &element)
    {
        newLine();
        m_html.writeStartElement(element);
    }
    void end()
    {
        newLine();
        m_html.writeEndElement();
    }
    void writeElement(const QString &element, const QString &text)
    {
        newLine();
        m_html.writeTextElement(element, xmlText(text));
    }

    void writeHead(const QString &title)
    {
        start(QStringLiteral("head"));
        newLine();
        m_html.writeEmptyElement(QStringLiteral("meta"));
        m_html.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        writeElement(QStringLiteral("title"), title);
        writeElement(QStringLiteral("style"), style());
        end();
    }

    void writeBlock(const ReportBlock &block)
    {
        switch (block.kind) {
        case ReportBlock::Kind::Title:
            writeTitle(block.lines);
            break;
        case ReportBlock::Kind::Heading:
            writeElement(QStringLiteral("h2"), block.text());
            break;
        case ReportBlock::Kind::Paragraph:
            writeParagraph(block.text());
            break;
        case ReportBlock::Kind::Table:
            writeTable(*block.table, block.text());
            break;
        }
    }

    void writeTitle(const QStringList &lines)
    {
        start(QStringLiteral("h1"));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_html.writeEmptyElement(QStringLiteral("br"));
            m_html.writeCharacters(xmlText(lines[i]));
        }
        m_html.writeEndElement();
    }

    void writeParagraph(const QString &text)
    {
        const qsizetype head = runInHeadLength(text);
        start(QStringLiteral("p"));
        if (head > 0)
            m_html.writeTextElement(QStringLiteral("strong"), xmlText(text.first(head)));
        m_html.writeCharacters(xmlText(text.sliced(head)));
        m_html.writeEndElement();
    }

    void writeTable(const Table &table, const QString &name)
    {
        start(QStringLiteral("table"));
        writeElement(QStringLiteral("caption"), name);
        for (int row = 0; row < table.rows; ++row)
            writeRow(table, row);
        end();
        end();
    }

    /// Begins a new group of rows where the head ends or a part of the table with its own title begins.
    void writeRow(const Table &table, int row)
    {
        const QList<const GridBox *> boxes = boxesOfRow(table, row);
        const bool ownTitle = !boxes.isEmpty() && boxes.first()->kind == GridBox::Kind::Section;
        if (row == 0 || row == table.headerRows || ownTitle) {
            if (row > 0)
                end();
            start(row < table.headerRows ? QStringLiteral("thead") : QStringLiteral("tbody"));
        }
        start(QStringLiteral("tr"));
        for (const GridBox *box : boxes)
            writeBox(*box);
        end();
    }

    void writeBox(const GridBox &box)
    {
        const QString scope = scopeOf(box);
        start(scope.isEmpty() ? QStringLiteral("td") : QStringLiteral("th"));
        if (!scope.isEmpty())
            m_html.writeAttribute(QStringLiteral("scope"), scope);
        writeSpan(QStringLiteral("rowspan"), box.rowSpan);
        writeSpan(QStringLiteral("colspan"), box.columnSpan);
        m_html.writeCharacters(xmlText(boxText(m_report, box)));
        m_html.writeEndElement();
    }

    void writeSpan(const QString &name, int span)
    {
        if (span > 1)
            m_html.writeAttribute(name, QString::number(span));
    }

    const Report &m_report;
    QByteArray m_bytes;
    QXmlStreamWriter m_html;
};

}  // namespace

QByteArray writeHtml(const Report &report)
{
    return HtmlPage(report).write();
}

}  // namespace kaibao
