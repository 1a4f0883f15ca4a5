// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfmetadata.h"

#include "forms/paper/layout.h"
#include "forms/paper/pdfdocument.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/program.h"
#include "tests/support/temporarydirectory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// A PDF taken apart by QPDF, to hold it against what ISO 19005-3 (PDF/A-3) asks of it, clause by clause.
class ArchiveTest : public testing::Test
{
protected:
    ArchiveTest()
    {
        PdfOptions options;
        options.created = QDateTime(QDate(2025, 1, 20), QTime(9, 30), Qt::UTC);
        options.attachments = {{QStringLiteral("report.json"), QStringLiteral("application/json"),
                                "{\"format\": \"kaibao-report\"}\n", QStringLiteral("Data")}};
        const Layout layout = layOut(writtenReport(QStringLiteral("2021")), testFonts());
        path = directory.write(QStringLiteral("report.pdf"), pdfDocument(layout, testFonts(), options));
        const ProgramRun run = runProgram(
            QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=qpdf"), path});
        EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
        objects = QJsonDocument::fromJson(run.out.toUtf8())[u"qpdf"][1].toObject();
    }

    /// What a reference such as "12 0 R" stands for; a stream gives its dictionary.
    QJsonObject follow(const QJsonValue &value) const
    {
        if (value.isObject())
            return value.toObject();
        const QJsonObject object = objects[QStringLiteral("obj:") + value.toString()].toObject();
        return object.contains(u"stream") ? object[u"stream"][u"dict"].toObject()
                                          : object[u"value"].toObject();
    }

    QJsonObject catalog() const { return follow(objects[u"trailer"][u"value"][u"/Root"]); }

    QByteArray stream(const QJsonValue &reference) const
    {
        const QString number = reference.toString().section(u' ', 0, 0);
        return runProgram(QStringLiteral("qpdf"), {QStringLiteral("--show-object=") + number,
                                                   QStringLiteral("--filtered-stream-data"), path})
            .out.toUtf8();
    }

    TemporaryDirectory directory;
    QString path;
    QJsonObject objects;
};

}  // namespace

TEST_F(ArchiveTest, IsNotLockedAndHasAnIdentifier)
{
    const QJsonObject trailer = objects[u"trailer"][u"value"].toObject();
    EXPECT_FALSE(trailer.contains(u"/Encrypt"));
    EXPECT_EQ(trailer[u"/ID"].toArray().size(), 2);
}

TEST_F(ArchiveTest, DoesNothingAndHidesNothing)
{
    for (const QJsonValue object : std::as_const(objects)) {
        const QString text = QString::fromUtf8(QJsonDocument(object.toObject()).toJson());
        for (const char *word :
             {"\"/JavaScript\"", "\"/JS\"", "\"/AA\":", "\"/OpenAction\"", "\"/Launch\"", "\"/SMask\"",
              "\"/Transparency\"", "\"/TR\":", "\"/LZWDecode\"", "\"/Annots\"", "\"/OCProperties\"",
              "\"/NeedAppearances\"", "\"/Alternates\""})
            EXPECT_FALSE(text.contains(QLatin1String(word))) << word;
    }
}

TEST_F(ArchiveTest, EmbedsEveryFaceWithTheMeaningOfItsCharacters)
{
    int composite = 0;
    for (const QJsonValue object : std::as_const(objects)) {
        const QJsonObject font = object[u"value"].toObject();
        if (font[u"/Type"] != QStringLiteral("/Font"))
            continue;
        if (font[u"/Subtype"] == QStringLiteral("/Type0")) {
            ++composite;
            EXPECT_EQ(font[u"/Encoding"], QStringLiteral("/Identity-H"));
            EXPECT_TRUE(stream(font[u"/ToUnicode"]).contains("beginbfchar"));
            continue;
        }
        const QJsonObject descriptor = follow(font[u"/FontDescriptor"]);
        EXPECT_EQ(follow(descriptor[u"/FontFile3"])[u"/Subtype"], QStringLiteral("/CIDFontType0C"));
        EXPECT_EQ(descriptor[u"/FontName"], font[u"/BaseFont"]);
    }
    EXPECT_EQ(composite, 4);
}

TEST_F(ArchiveTest, SaysWhatItsGreyMeans)
{
    const QJsonObject intent = follow(catalog()[u"/OutputIntents"][0]);
    EXPECT_EQ(intent[u"/S"], QStringLiteral("/GTS_PDFA1"));
    EXPECT_EQ(follow(intent[u"/DestOutputProfile"])[u"/N"].toInt(), 1);
}

TEST_F(ArchiveTest, IsTaggedAndNamesItsLanguage)
{
    const QJsonObject root = catalog();
    EXPECT_TRUE(root[u"/MarkInfo"][u"/Marked"].toBool());
    EXPECT_EQ(root[u"/Lang"], QStringLiteral("u:zh-CN"));
    EXPECT_EQ(follow(root[u"/StructTreeRoot"])[u"/Type"], QStringLiteral("/StructTreeRoot"));
    const QStringList known{QStringLiteral("/Document"), QStringLiteral("/H1"),    QStringLiteral("/H2"),
                            QStringLiteral("/P"),        QStringLiteral("/Table"), QStringLiteral("/TR"),
                            QStringLiteral("/TH"),       QStringLiteral("/TD")};
    for (const QJsonValue object : std::as_const(objects)) {
        const QJsonObject value = object[u"value"].toObject();
        if (value[u"/Type"] == QStringLiteral("/StructElem")) {
            EXPECT_TRUE(known.contains(value[u"/S"].toString())) << value[u"/S"].toString().toStdString();
        }
        if (value[u"/Type"] == QStringLiteral("/Page")) {
            EXPECT_TRUE(value.contains(u"/StructParents"));
        }
    }
}

TEST_F(ArchiveTest, TellsHowItsAttachmentBelongsToIt)
{
    const QJsonArray attached = catalog()[u"/AF"].toArray();
    ASSERT_EQ(attached.size(), 1);
    const QJsonObject file = follow(attached[0]);
    EXPECT_EQ(file[u"/AFRelationship"], QStringLiteral("/Source"));
    EXPECT_EQ(file[u"/UF"], QStringLiteral("u:report.json"));
    const QJsonObject bytes = follow(file[u"/EF"][u"/F"]);
    EXPECT_EQ(bytes[u"/Subtype"], QStringLiteral("/application/json"));
    EXPECT_TRUE(bytes[u"/Params"].toObject().contains(u"/ModDate"));
}

TEST_F(ArchiveTest, SaysTheSameOfItselfInBothWays)
{
    EXPECT_FALSE(follow(catalog()[u"/Metadata"]).contains(u"/Filter"));
    const QString xmp = QString::fromUtf8(stream(catalog()[u"/Metadata"]));
    const QJsonObject information = follow(objects[u"trailer"][u"value"][u"/Info"]);
    for (const char16_t *key : {u"/Title", u"/Author", u"/Producer", u"/Creator"}) {
        const QString said = information[QStringView(key)].toString().mid(2);  // behind "u:"
        ASSERT_FALSE(said.isEmpty());
        EXPECT_TRUE(xmp.contains(u'>' + said + u'<')) << said.toStdString();
    }
    EXPECT_TRUE(xmp.contains(QStringLiteral("<pdfaid:part>3</pdfaid:part>")));
    EXPECT_TRUE(xmp.contains(QStringLiteral("<pdfaid:conformance>A</pdfaid:conformance>")));
    EXPECT_TRUE(xmp.contains(QStringLiteral("2025-01-20T09:30:00Z")));
    EXPECT_EQ(information[u"/CreationDate"], QStringLiteral("u:D:20250120093000Z"));
}

TEST_F(ArchiveTest, SatisfiesAValidatorWhereThereIsOne)
{
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("verapdf"));
    if (validator.isEmpty())
        GTEST_SKIP() << "veraPDF is not installed";
    const ProgramRun run = runProgram(validator, {QStringLiteral("--flavour"), QStringLiteral("3a"), path});
    EXPECT_EQ(run.exitCode, 0) << run.out.toStdString();
}

/// PDFBox knows part 1 of the standard only. What that forbids and part 3 allows is all that it may find.
TEST_F(ArchiveTest, IsFaultedByPreflightForNothingButWhatPartThreeAllows)
{
    const QString folder = QStringLiteral("/usr/share/java/");
    QStringList jars;
    for (const char *name : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io",
                             "jaxb-api", "javax.activation"}) {
        jars << folder + QLatin1String(name) + QStringLiteral(".jar");
        if (!QFile::exists(jars.last()))
            GTEST_SKIP() << jars.last().toStdString() << " is not installed";
    }
    const ProgramRun run = runProgram(QStringLiteral("java"),
                                      {QStringLiteral("-cp"), jars.join(u':'),
                                       QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
    QStringList faults = (run.out + run.error).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_TRUE(faults.value(0).contains(QStringLiteral("not a valid PDF/A-1b"))) << run.out.toStdString();
    faults.removeFirst();
    for (const char *allowed : {"EmbeddedFile entry is present", "cross reference streams are not allowed",
                                "CIDSet entry is missing", "part must be 1"})
        faults.removeIf([=](const QString &fault) { return fault.contains(QLatin1String(allowed)); });
    EXPECT_EQ(faults, QStringList()) << faults.join(u'\n').toStdString();
}

}  // namespace kaibao
