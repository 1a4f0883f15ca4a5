// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/docxreader.h"

#include "model/exchange/blockbuilder.h"
#include "model/exchange/xmlreading.h"

#include <QCoreApplication>
#include <QSet>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocxReader)
};

constexpr int DeepestNesting = 500;  // open elements at a time; real documents stay below 60

const QString MainPart = QStringLiteral("word/document.xml");

/// Reads the main part of a document. Only the names of the elements count, not their prefixes: the
/// strict and the transitional variant of the format differ in the namespace alone.
class DocxReader final
{
public:
    explicit DocxReader(const QByteArray &xml) : m_xml(xml) {}

    FileContent read()
    {
        int depth = 0;
        while (!m_xml.atEnd() && depth < DeepestNesting && !m_builder.isFull()) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (m_xml.isStartElement())
                depth -= start(m_xml.name()) ? 0 : 1;
            else if (m_xml.isEndElement())
                end(m_xml.name());
            else if (m_xml.isCharacters() && m_inText)
                m_builder.addText(m_xml.text().toString());
        }
        if (m_xml.hasError() || depth >= DeepestNesting)
            m_builder.addRemark(
                Text::tr("The document is damaged; only what stands before the damage was read."));
        return m_builder.finished();
    }

private:
    /// False for an element that was left aside with all that is in it.
    bool start(QStringView name)
    {
        static const QSet<QStringView> leftAside{u"Fallback", u"del", u"moveFrom", u"pPrChange",
                                                 u"rPrChange"};
        if (leftAside.contains(name)) {
            m_xml.skipCurrentElement();
            return false;
        }
        if (name == u"t")
            m_inText = true;
        else if (name == u"tab" || name == u"br" || name == u"cr")
            m_builder.addText(QStringLiteral(" "));
        else if (name == u"noBreakHyphen")
            m_builder.addText(QStringLiteral("-"));
        else
            startPartOfTable(name);
        return true;
    }

    void startPartOfTable(QStringView name)
    {
        if (name == u"tbl") {
            m_builder.startTable();
        } else if (name == u"tr") {
            m_builder.startRow();
        } else if (name == u"gridBefore") {
            m_builder.skipColumns(intValue());
        } else if (name == u"tc") {
            m_builder.startCell();
        } else if (name == u"gridSpan") {
            m_builder.spanColumns(intValue());
        }
    }

    void end(QStringView name)
    {
        if (name == u"t")
            m_inText = false;
        else if (name == u"p")
            m_builder.endParagraph();
        else if (name == u"tc")
            m_builder.endCell();
        else if (name == u"tbl")
            m_builder.endTable();
    }

    int intValue() const { return attribute(m_xml, u"val").toInt(); }

    QXmlStreamReader m_xml;
    BlockBuilder m_builder;
    bool m_inText = false;
};

}  // namespace

Result<FileContent> docxContent(const ZipFile &file)
{
    const Result<std::optional<QByteArray>> part = xmlPart(file, MainPart);
    if (!part)
        return part.error();
    if (!*part)
        return inputError(Text::tr("The file is no Word document: it has no text part."));
    return DocxReader(**part).read();
}

bool isDocx(const ZipFile &file)
{
    return file.contains(MainPart);
}

}  // namespace kaibao
