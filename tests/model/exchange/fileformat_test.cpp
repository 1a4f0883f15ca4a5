// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/fileformat.h"

#include <gtest/gtest.h>

namespace kaibao {

struct FormatCase
{
    const char *name;
    QByteArray content;
    const char *file;
    FileFormat format;
};

class FileFormatTest : public testing::TestWithParam<FormatCase>
{};

TEST_P(FileFormatTest, IsKnownByTheContent)
{
    EXPECT_EQ(formatOf(GetParam().content, QString::fromLatin1(GetParam().file)), GetParam().format);
}

INSTANTIATE_TEST_SUITE_P(
    Files, FileFormatTest,
    testing::Values(FormatCase{"Empty", "", "a.docx", FileFormat::Empty},
                    FormatCase{"Json", " {\"a\": 1}", "a.txt", FileFormat::Json},
                    FormatCase{"JsonByName", "[]", "a.JSON", FileFormat::Json},
                    FormatCase{"PdfWithTheWrongName", "%PDF-1.4", "a.docx", FileFormat::Pdf},
                    FormatCase{"PdfBehindRubbish", "\n\n%PDF-1.4", "a.pdf", FileFormat::Pdf},
                    FormatCase{"Zip", "PK\x03\x04", "a.txt", FileFormat::Zip},
                    FormatCase{"EmptyZip", "PK\x05\x06", "a.docx", FileFormat::Zip},
                    FormatCase{"OldWord", "\xD0\xCF\x11\xE0\xA1", "a.docx", FileFormat::OldOffice},
                    FormatCase{"Html", "\xEF\xBB\xBF <html>", "a.txt", FileFormat::Html},
                    FormatCase{"HtmlInUtf16", QByteArray("\xFF\xFE<\0h\0>\0", 8), "a.txt", FileFormat::Html},
                    FormatCase{"HtmlByName", "text", "a.htm", FileFormat::Html},
                    FormatCase{"Rtf", "{\\rtf1", "a.doc", FileFormat::RichText},
                    FormatCase{"Jpeg", "\xFF\xD8\xFF", "a.pdf", FileFormat::Picture},
                    FormatCase{"Library", QByteArray("SQLite format 3\0", 16), "a.json", FileFormat::Library},
                    FormatCase{"Text", "三、", "a.docx", FileFormat::Text}),
    [](const auto &test) { return test.param.name; });

}  // namespace kaibao
