// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfmetadata.h"

#include "forms/paper/pdffile.h"

#include <QXmlStreamWriter>

namespace kaibao {

namespace {

const QString Producer = QStringLiteral("Kaibao");

/// One property that XMP wants as a list of one.
void writeList(QXmlStreamWriter &xml, const QString &rdf, const QString &dc, const QString &name,
               const QString &kind, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (kind == u"Alt")
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(value);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

}  // namespace

QByteArray pdfDate(const QDateTime &date)
{
    return "(D:" + date.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + "Z)";
}

QDateTime timeOfOutput()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

QByteArray PdfMetadata::information() const
{
    QByteArray bytes = "<</Title" + PdfFile::text(title);
    if (!author.isEmpty())
        bytes += "/Author" + PdfFile::text(author);
    return bytes + "/Creator" + PdfFile::text(Producer) + "/Producer" + PdfFile::text(Producer)
         + "/CreationDate" + pdfDate(created) + "/ModDate" + pdfDate(created) + ">>";
}

QByteArray PdfMetadata::xmp() const
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const QString xap = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString pdfa = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
    const QString date = created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ");
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(xap, QStringLiteral("xmp"));
    xml.writeNamespace(pdfa, QStringLiteral("pdfaid"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeList(xml, rdf, dc, QStringLiteral("title"), QStringLiteral("Alt"), title);
    writeList(xml, rdf, dc, QStringLiteral("creator"), QStringLiteral("Seq"), author);
    writeList(xml, rdf, dc, QStringLiteral("language"), QStringLiteral("Bag"), QStringLiteral("zh-CN"));
    xml.writeTextElement(pdf, QStringLiteral("Producer"), Producer);
    xml.writeTextElement(xap, QStringLiteral("CreatorTool"), Producer);
    xml.writeTextElement(xap, QStringLiteral("CreateDate"), date);
    xml.writeTextElement(xap, QStringLiteral("ModifyDate"), date);
    xml.writeTextElement(pdfa, QStringLiteral("part"), QStringLiteral("3"));
    xml.writeTextElement(pdfa, QStringLiteral("conformance"), QString(QLatin1Char(conformance)));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + text.toUtf8()
         + "\n<?xpacket end=\"r\"?>";
}

}  // namespace kaibao
