// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"
#include "tests/model/exchange/packedfixture.h"
#include "tests/model/exchange/pdffixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

constexpr qsizetype Many = 100'000;
constexpr qsizetype MiB = 1024 * 1024;

const QString TitleAndHeading =
    QStringLiteral("某镇2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n");

QByteArray plain(const QByteArray &more)
{
    return TitleAndHeading.toUtf8() + more;
}

QByteArray page(const QByteArray &more)
{
    return "<html><p>" + TitleAndHeading.toUtf8().replace("\n", "<p>") + more;
}

QByteArray wordBody(const QByteArray &more)
{
    return "<w:p><w:r><w:t>" + TitleAndHeading.toUtf8().replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>")
         + "</w:t></w:r></w:p>" + more;
}

QByteArray sheetRows(const QByteArray &more)
{
    const QByteArray row = "</t></is></c></row>";
    const QByteArray start = "<row><c t=\"inlineStr\"><is><t>";
    return start + TitleAndHeading.trimmed().toUtf8().replace("\n", row + start) + row + more;
}

QByteArray wordRow(const QByteArray &properties = {})
{
    const QByteArray cell =
        "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";
    return "<w:tr>" + cell + cell + "</w:tr>";
}

QByteArray workbookOfSheets(int count, const QByteArray &rows)
{
    QByteArray sheets;
    for (int i = 0; i < count; ++i)
        sheets += "<sheet name=\"S" + QByteArray::number(i) + "\" r:id=\"r\"/>";
    return packed({{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r\" Target=\"s.xml\"/></Relationships>"},
                   {"xl/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

QByteArray entities(const QByteArray &root)
{
    return "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><" + root + ">&b;</" + root
         + ">";
}

/// A part that is encrypted has a flag in its own head and in the archive's list.
QByteArray locked(QByteArray zip)
{
    constexpr qsizetype FlagInHead = 6;
    constexpr qsizetype FlagInList = 8;
    zip[FlagInHead] = 1;
    zip[zip.indexOf("PK\x01\x02") + FlagInList] = 1;
    return zip;
}

QByteArray half(const QByteArray &content)
{
    return content.first(content.size() / 2);
}

}  // namespace

struct HostileCase
{
    const char *name;
    const char *file;
    QByteArray (*content)();
    const char *says;
};

class HostileFileTest : public testing::TestWithParam<HostileCase>
{};

/// Refused, or read as far as it is sensible: either way a sentence says so.
TEST_P(HostileFileTest, IsAnsweredWithASentence)
{
    const Result<ImportedReport> read =
        readReportBytes(GetParam().content(), QString::fromLatin1(GetParam().file), testEditions());
    const QString sentences = read ? read->assumed.join(u'\n') : read.error().message;
    EXPECT_TRUE(sentences.contains(QLatin1String(GetParam().says))) << sentences.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Files, HostileFileTest,
    testing::Values(
        HostileCase{"BombInAWordFile", "a.docx", [] { return docxOf(QByteArray(17 * MiB, 'a')); },
                    "unpacks to more than any report"},
        HostileCase{"BombInAWorkbook", "a.xlsx", [] { return xlsxOf(QByteArray(17 * MiB, ' ')); },
                    "unpacks to more than any report"},
        HostileCase{"SheetsWithoutEnd", "a.xlsx",
                    [] { return workbookOfSheets(60, QByteArray("<row/>").repeated(Many)); },
                    "hold more than any report"},
        HostileCase{"BombInAPdf", "a.pdf", [] { return pdfOf({QByteArray(3 * MiB, ' ')}); },
                    "more than those of any report"},
        HostileCase{"EntitiesInAWordFile", "a.docx",
                    [] {
                        return packed({{"word/document.xml", entities("d")}});
                    },
                    "document type"},
        HostileCase{"EntitiesInAWorkbook", "a.xlsx",
                    [] {
                        return packed({{"xl/workbook.xml", entities("workbook")}});
                    },
                    "document type"},
        HostileCase{"EntitiesInAPage", "a.html", [] { return entities("html"); }, "none of the six headings"},
        HostileCase{"NestedTablesInAWordFile", "a.docx",
                    [] { return docxOf(wordBody(QByteArray("<w:tbl><w:tr><w:tc>").repeated(Many))); },
                    "before the damage"},
        HostileCase{"NestedElementsInAWorkbook", "a.xlsx",
                    [] { return xlsxOf("<row><c><v>" + QByteArray("<a>").repeated(Many)); }, "no text"},
        HostileCase{"NestedElementsInAPage", "a.html",
                    [] { return page(QByteArray("<div>").repeated(Many)); }, "nested too deeply"},
        HostileCase{"NestedData", "a.json", [] { return QByteArray("[").repeated(Many); },
                    "nested too deeply"},
        HostileCase{"WideCellsInAPage", "a.html",
                    [] { return page("<table><tr><td colspan=1000000 rowspan=1000000>1<td>2</table>"); },
                    "larger than any of a report"},
        HostileCase{"WideCellsInAWordFile", "a.docx",
                    [] {
                        return docxOf(
                            wordBody("<w:tbl>" + wordRow("<w:gridSpan w:val=\"1000000\"/>") + "</w:tbl>"));
                    },
                    "larger than any of a report"},
        HostileCase{"LongTableInAPage", "a.html",
                    [] { return page("<table>" + QByteArray("<tr><td>1<td>2").repeated(Many)); },
                    "larger than any of a report"},
        HostileCase{"LongTableInAWordFile", "a.docx",
                    [] { return docxOf(wordBody("<w:tbl>" + wordRow().repeated(Many) + "</w:tbl>")); },
                    "larger than any of a report"},
        HostileCase{"LongTableInAWorkbook", "a.xlsx",
                    [] {
                        return xlsxOf(sheetRows(
                            QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>").repeated(Many)));
                    },
                    "larger than any of a report"},
        HostileCase{"LongTableInAText", "a.txt", [] { return plain(QByteArray("a\t1\t2\n").repeated(Many)); },
                    "only its beginning was read"},
        HostileCase{"LinesWithoutEnd", "a.txt", [] { return plain(QByteArray("a\n").repeated(20 * Many)); },
                    "only its beginning was read"},
        HostileCase{"ParagraphsWithoutEnd", "a.html",
                    [] { return page(QByteArray("<p>a").repeated(5 * Many)); },
                    "only its beginning was read"},
        HostileCase{"TablesWithoutEnd", "a.html",
                    [] { return page(QByteArray("<table><tr><td>1</table>").repeated(2 * Many)); },
                    "only its beginning was read"},
        HostileCase{"TooLongAText", "a.txt", [] { return plain(QByteArray(17 * MiB, 'a')); },
                    "more text than any report"},
        HostileCase{"TooMuchData", "a.json", [] { return "{" + QByteArray(5 * MiB, ' ') + "}"; },
                    "more data than any report"},
        HostileCase{"PicturesInAPdf", "a.pdf", [] { return pdfOf({"q Q"}); }, "its pages are pictures"},
        HostileCase{"PicturesInAPage", "a.html",
                    [] { return QByteArray("<html><p><img src=a.png><p><img src=b.png>"); },
                    "its pages are pictures"},
        HostileCase{"PasswordOnAPdf", "a.pdf",
                    [] {
                        return pdfOf({drawnWord("word", 90, 700)}, {"open", "change"});
                    },
                    "password"},
        HostileCase{"PasswordOnAnArchive", "a.docx", [] { return locked(docxOf(wordBody({}))); }, "password"},
        HostileCase{"MacrosInAWordFile", "a.docm",
                    [] {
                        return packed({{"word/document.xml", "<w:d xmlns:w=\"w\">" + wordBody({}) + "</w:d>"},
                                       {"word/vbaProject.bin", "x"}});
                    },
                    "has macros"},
        HostileCase{"HalfAWordFile", "a.docx", [] { return half(docxOf(wordBody({}))); },
                    "damaged or cut off"},
        HostileCase{"HalfAPdf", "a.pdf", [] { return half(pdfOf({drawnWord("word", 90, 700)})); },
                    "damaged or cut off"},
        HostileCase{"HalfTheData", "a.json", [] { return QByteArray("{\"format\": \"kaibao-rep"); },
                    "cut off"}),
    [](const auto &test) { return test.param.name; });

TEST(WrongSuffixTest, DoesNoHarm)
{
    for (const QByteArray &content : {docxOf(wordBody({})), xlsxOf(sheetRows({})), page({})}) {
        for (const char *suffix : {"pdf", "docx", "xlsx", "html", "txt", "doc", "zip"}) {
            const Result<ImportedReport> read =
                readReportBytes(content, QStringLiteral("a.") + QLatin1String(suffix), testEditions());
            ASSERT_TRUE(read.ok()) << suffix << read.error().message.toStdString();
            EXPECT_EQ(read->report.year(), 2023) << suffix;
        }
    }
}

}  // namespace kaibao
