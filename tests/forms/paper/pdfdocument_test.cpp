// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfdocument.h"

#include "forms/paper/layout.h"
#include "forms/paper/pagegeometry.h"
#include "forms/paper/pagepainter.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/program.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QDateTime SomeDay(QDate(2025, 1, 20), QTime(9, 30), Qt::UTC);

PdfOptions optionsOfSomeDay()
{
    PdfOptions options;
    options.created = SomeDay;
    return options;
}

QByteArray pdfOf(const Report &report, const PdfOptions &options = optionsOfSomeDay())
{
    return pdfDocument(layOut(report, testFonts()), testFonts(), options);
}

/// What an independent reader says about a PDF.
QString ask(const QString &program, const QStringList &arguments)
{
    const ProgramRun run = runProgram(program, arguments);
    EXPECT_EQ(run.exitCode, 0) << program.toStdString() << ": " << run.error.toStdString();
    EXPECT_EQ(run.error, QString()) << program.toStdString();
    return run.out;
}

QString extractedText(const QByteArray &pdf, const QStringList &arguments = {QStringLiteral("-raw")})
{
    const TemporaryDirectory directory;
    const QString path = directory.write(QStringLiteral("report.pdf"), pdf);
    return ask(QStringLiteral("pdftotext"), arguments + QStringList{path, QStringLiteral("-")});
}

/// Without line and page breaks and page numbers, which may stand inside a sentence.
QString flowingText(const QByteArray &pdf)
{
    static const QRegularExpression pageNumber(QStringLiteral("— \\d+ —"));
    return withoutSpaces(extractedText(pdf).remove(pageNumber));
}

void expectNoLookAlikes(const QString &text)
{
    for (const QChar character : text)
        EXPECT_FALSE(character.unicode() >= 0x2E80 && character.unicode() <= 0x2FDF)
            << int(character.unicode());
}

class PdfOfEdition : public testing::TestWithParam<const char *>
{
protected:
    const Report m_report = writtenReport(QString::fromLatin1(GetParam()));
    const QByteArray m_pdf = pdfOf(m_report);
};

TEST_P(PdfOfEdition, GivesBackEverySentence)
{
    const QString text = flowingText(m_pdf);
    expectNoLookAlikes(text);
    for (const QString &key : m_report.edition().narratives()) {
        for (const QString &sentence : m_report.narrative(key).split(u'\n'))
            EXPECT_TRUE(text.contains(sentence)) << sentence.toStdString();
    }
    for (const Section &section : m_report.edition().sections())
        EXPECT_TRUE(text.contains(section.title)) << section.title.toStdString();
}

TEST_P(PdfOfEdition, GivesBackTheTablesInReadingOrder)
{
    const QString text = flowingText(m_pdf);
    qsizetype at = 0;
    for (const Table &table : m_report.edition().tables()) {
        for (const GridBox &box : table.boxes) {
            const QString expected =
                box.kind == GridBox::Kind::Value ? m_report.value(box.cell).text() : withoutSpaces(box.text);
            at = text.indexOf(expected, at);
            ASSERT_GE(at, 0) << expected.toStdString();
            at += expected.size();
        }
    }
}

TEST_P(PdfOfEdition, SatisfiesAnIndependentReader)
{
    const TemporaryDirectory directory;
    const QString path = directory.write(QStringLiteral("report.pdf"), m_pdf);
    const ProgramRun run = runProgram(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    EXPECT_EQ(run.exitCode, 0) << run.out.toStdString() << run.error.toStdString();
    const QString info = ask(QStringLiteral("pdfinfo"), {path});
    EXPECT_TRUE(info.contains(QStringLiteral("青石河镇人民政府")));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes")))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("Mon Jan 20 09:30:00 2025"))) << info.toStdString();
}

TEST_P(PdfOfEdition, EmbedsEveryFace)
{
    const TemporaryDirectory directory;
    const QString path = directory.write(QStringLiteral("report.pdf"), m_pdf);
    const QStringList lines =
        ask(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
    EXPECT_EQ(lines.size(), 4);
    for (const QString &line : lines)
        EXPECT_TRUE(line.contains(QStringLiteral("yes yes yes"))) << line.toStdString();
}

TEST_P(PdfOfEdition, IsTheSameTwice)
{
    EXPECT_TRUE(pdfOf(m_report) == m_pdf);
    FontSet others;  // not yet used for other reports
    EXPECT_TRUE(pdfDocument(layOut(m_report, others), others, optionsOfSomeDay()) == m_pdf);
}

INSTANTIATE_TEST_SUITE_P(Editions, PdfOfEdition, testing::Values("2019", "2021"),
                         [](const testing::TestParamInfo<const char *> &parameter) {
                             return std::string(parameter.param);
                         });

TEST(PdfDocument, TellsTheSameDateEverywhereWhenTheEnvironmentNamesIt)
{
    qputenv("SOURCE_DATE_EPOCH", "1737365400");
    const QByteArray pdf = pdfOf(writtenReport(QStringLiteral("2021")), {});
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_TRUE(pdf == pdfOf(writtenReport(QStringLiteral("2021"))));
}

TEST(PdfDocument, StandsOnTheGrid)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::narrative(QStringLiteral("overview")), QStringLiteral("公").repeated(28 * 60));
    const QString boxes =
        extractedText(pdfOf(report), {QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("2"),
                                      QStringLiteral("-l"), QStringLiteral("2")});
    QXmlStreamReader xml(boxes);
    int lines = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word")
            continue;
        const double left = xml.attributes().value(QStringLiteral("xMin")).toDouble();
        const double right = xml.attributes().value(QStringLiteral("xMax")).toDouble();
        if (xml.readElementText().size() < 28)
            continue;
        ++lines;
        EXPECT_NEAR(left, geometry::Left, 0.3);
        EXPECT_NEAR(right, geometry::Right, 0.3);
    }
    EXPECT_EQ(lines, 22);
}

TEST(PdfDocument, FindsWhatWasTypedAlsoWhereGlyphsAreShared)
{
    Report report = zeroReport(QStringLiteral("2021"));
    const QString typed =
        QStringLiteral("大水坑镇，⼤⽔，A—1 ℃，é，“引号”，\u200B零宽，女︀选择");
    report.setText(field::narrative(QStringLiteral("other")), typed);
    EXPECT_TRUE(flowingText(pdfOf(report)).contains(withoutSpaces(typed)));
}

TEST(PdfDocument, CarriesItsAttachments)
{
    PdfOptions options = optionsOfSomeDay();
    const QByteArray json = "{\"format\": \"kaibao-report\"}\n";
    options.attachments.append(
        {QStringLiteral("report.json"), QStringLiteral("application/json"), json, QStringLiteral("Data")});
    const TemporaryDirectory directory;
    const QString path =
        directory.write(QStringLiteral("report.pdf"), pdfOf(writtenReport(QStringLiteral("2021")), options));
    ask(QStringLiteral("pdfdetach"),
        {QStringLiteral("-saveall"), QStringLiteral("-o"), directory.path(), path});
    EXPECT_EQ(directory.read(QStringLiteral("report.json")), json);
}

TEST(PdfDocument, HasBookmarksForSectionsAndTables)
{
    const TemporaryDirectory directory;
    const QString path =
        directory.write(QStringLiteral("report.pdf"), pdfOf(writtenReport(QStringLiteral("2021"))));
    const QString json =
        ask(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    EXPECT_EQ(json.count(QStringLiteral("\"title\"")), 9);
    EXPECT_TRUE(json.contains(QStringLiteral("主动公开政府信息情况表"))) << json.toStdString();
}

TEST(PdfDocument, LooksLikeThePaintedPage)
{
    const Layout layout = layOut(writtenReport(QStringLiteral("2021")), testFonts());
    const TemporaryDirectory directory;
    const QString path =
        directory.write(QStringLiteral("report.pdf"), pdfDocument(layout, testFonts(), optionsOfSomeDay()));
    ask(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("144"),
                                     path, directory.filePath(QStringLiteral("page"))});
    for (int i = 0; i < layout.pages.size(); ++i) {
        const QImage painted = darkness(renderPage(layout.pages[i], 144), {42, 60});
        const QImage printed =
            darkness(QImage(directory.filePath(QStringLiteral("page-%1.png").arg(i + 1))), {42, 60});
        ASSERT_EQ(printed.size(), painted.size());
        EXPECT_LE(greatestDifference(painted, printed), 40) << "page " << i + 1;
    }
}

TEST(PdfDocument, GivesBackTheTextOfRealReports)
{
    KAIBAO_REQUIRE_SHARED(folder, QStringLiteral("reports"));
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.txt")});
    ASSERT_FALSE(files.isEmpty());
    for (const QString &name : files) {
        SCOPED_TRACE(name.toStdString());
        QFile file(QDir(folder).filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        text.remove(QChar::Tabulation).remove(QChar(0xC)).remove(u'\r');
        Report report = zeroReport(QStringLiteral("2021"));
        report.setText(field::narrative(QStringLiteral("overview")), text);
        const QString printed = flowingText(pdfOf(report));
        EXPECT_TRUE(printed.contains(withoutSpaces(text)));
        expectNoLookAlikes(printed);
    }
}

TEST(PdfDocument, IsSmallForAReportOfSevenPages)
{
    KAIBAO_REQUIRE_SHARED(path, QStringLiteral("reports/001.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    Report report = zeroReport(QStringLiteral("2019"));
    QString text;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        text += line.contains(u'\t') ? QString() : line + u'\n';
    report.setText(field::narrative(QStringLiteral("overview")), text);
    EXPECT_LE(pdfOf(report).size(), 300'000);
}

}  // namespace

}  // namespace kaibao
