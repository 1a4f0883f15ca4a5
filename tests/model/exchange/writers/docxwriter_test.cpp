// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/docxwriter.h"

#include "model/exchange/reader.h"
#include "tests/support/reports.h"
#include "tests/support/roundtrip.h"
#include "tests/support/unzipped.h"

#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::HasSubstr;

QMap<QString, QByteArray> partsOf(const Report &report)
{
    const Result<QByteArray> document = writeDocx(report);
    EXPECT_TRUE(document.ok());
    return document ? unzipped(*document) : QMap<QString, QByteArray>();
}

QString documentOf(const Report &report)
{
    return QString::fromUtf8(partsOf(report).value(QStringLiteral("word/document.xml")));
}

/// The text of each paragraph of a style; a line break is "|".
QStringList paragraphsIn(const QString &document, const QString &style)
{
    QStringList paragraphs;
    QString text;
    bool wanted = false;
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"pStyle")
            wanted = xml.attributes().value(QStringLiteral("w:val")) == style;
        else if (xml.isStartElement() && xml.name() == u"br")
            text += u'|';
        else if (xml.isStartElement() && xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.isEndElement() && xml.name() == u"p") {
            if (wanted)
                paragraphs << text;
            text.clear();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return paragraphs;
}

}  // namespace

TEST(DocxWriterTest, WritesWhatTheReaderReads)
{
    QRandomGenerator random(2021);
    for (int round = 0; round < 50; ++round) {
        SCOPED_TRACE(round);
        const Report report = randomReport(random);
        const Result<ImportedReport> read =
            readReportBytes(writeDocx(report).value(), QStringLiteral("report.docx"), testEditions());
        ASSERT_EQ(lostOnTheWay(report, read), QStringList());
    }
}

TEST(DocxWriterTest, EveryPartIsXmlAndTheSameReportTheSameBytes)
{
    const Report report = sampleReport(QStringLiteral("2021-clean"));
    const QMap<QString, QByteArray> parts = partsOf(report);
    EXPECT_EQ(parts.size(), 10);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        QXmlStreamReader xml(part.value());
        while (!xml.atEnd())
            xml.readNext();
        EXPECT_FALSE(xml.hasError()) << part.key().toStdString() << ": " << xml.errorString().toStdString();
    }
    EXPECT_EQ(writeDocx(report).value(), writeDocx(report).value());
}

TEST(DocxWriterTest, UsesTheStylesOfAnOfficialDocument)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::OrganisationName, QStringLiteral("某镇人民政府"));
    report.setText(field::narrative(QStringLiteral("overview")),
                   QStringLiteral("概述。\n（一）主动公开。共3条。\n（二）监督保障。\n"));
    const QString document = documentOf(report);
    EXPECT_EQ(paragraphsIn(document, QStringLiteral("Title")),
              QStringList(QStringLiteral("某镇人民政府|2021年政府信息公开工作年度报告")));
    EXPECT_EQ(paragraphsIn(document, QStringLiteral("Heading1")).size(), 6);
    EXPECT_EQ(paragraphsIn(document, QStringLiteral("Heading2")),
              QStringList(QStringLiteral("（二）监督保障。")));
    EXPECT_EQ(paragraphsIn(document, QStringLiteral("BodyText")),
              QStringList({QStringLiteral("概述。"), QStringLiteral("（一）主动公开。共3条。")}));
}

TEST(DocxWriterTest, AHeadAloneStaysWithItsText)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("1.建设专栏\n共3条。\n"));
    const QString document = documentOf(report);
    const QString keep = QStringLiteral("<w:keepNext/>");
    const QString before = document.first(document.indexOf(u"1.建设专栏"));
    EXPECT_TRUE(before.sliced(before.lastIndexOf(u"<w:p>")).contains(keep));
    const QString text = document.first(document.indexOf(u"共3条。"));
    EXPECT_FALSE(text.sliced(text.lastIndexOf(u"<w:p>")).contains(keep));
}

TEST(DocxWriterTest, EveryStyleThatIsUsedIsThere)
{
    const QMap<QString, QByteArray> parts = partsOf(sampleReport(QStringLiteral("2021-clean")));
    const QByteArray styles = parts.value(QStringLiteral("word/styles.xml"));
    for (const QByteArray &part : parts) {
        QXmlStreamReader xml(part);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || !xml.name().endsWith(u"Style"))
                continue;
            const QByteArray id = xml.attributes().value(QStringLiteral("w:val")).toUtf8();
            EXPECT_TRUE(styles.contains("w:styleId=\"" + id + '"')) << id.toStdString();
        }
    }
}

TEST(DocxWriterTest, NamesTitleAndAuthor)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::OrganisationName, QStringLiteral("<甲&乙>镇"));
    const QByteArray core = partsOf(report).value(QStringLiteral("docProps/core.xml"));
    EXPECT_THAT(core.toStdString(), HasSubstr("<dc:creator>&lt;甲&amp;乙&gt;镇</dc:creator>"));
    EXPECT_THAT(core.toStdString(), HasSubstr("2021年政府信息公开工作年度报告</dc:title>"));
}

TEST(DocxWriterTest, ControlCharactersDoNotSpoilTheDocument)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("响铃\u0007。\n"));
    report.setText(field::OrganisationName, QStringLiteral("镇\u0001"));
    EXPECT_EQ(paragraphsIn(documentOf(report), QStringLiteral("BodyText")),
              QStringList(QStringLiteral("响铃\uFFFD。")));
}

}  // namespace kaibao
