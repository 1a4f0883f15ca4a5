// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/docxwriter.h"

#include "model/exchange/writers/blocks.h"
#include "model/exchange/writers/docxtable.h"
#include "model/exchange/writers/xmltext.h"
#include "model/exchange/writers/zip.h"
#include "model/report/runinhead.h"
#include "model/report/titlebreaker.h"

#include <QFile>

#include <array>
#include <utility>

namespace kaibao {

namespace {

/// The parts that are the same for every report: name in the document, name of the resource.
constexpr std::array<std::pair<const char *, const char *>, 8> FixedParts{{
    {"[Content_Types].xml", "content-types.xml"},
    {"_rels/.rels", "package-rels.xml"},
    {"word/_rels/document.xml.rels", "document-rels.xml"},
    {"word/styles.xml", "styles.xml"},
    {"word/settings.xml", "settings.xml"},
    {"word/fontTable.xml", "fonttable.xml"},
    {"word/footer-odd.xml", "footer-odd.xml"},
    {"word/footer-even.xml", "footer-even.xml"},
}};

constexpr int GapBelowTable = 240;    // twips
constexpr int LongestTitleLine = 20;  // characters of 22 points in 156 mm

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/kaibao/docx/") + QLatin1String(name));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

void writeParagraph(DocxXml &xml, const QString &text, bool keepsWithNext)
{
    const qsizetype head = runInHeadLength(text);
    if (head == text.size()) {
        xml.startParagraph("Heading2");
        xml.run(text);
    } else {
        xml.startParagraph("BodyText", {keepsWithNext, 0});
        if (head > 0)
            xml.run(text.first(head), "RunInHead");
        xml.run(text.sliced(head));
    }
    xml.end();
}

void writeBlock(DocxXml &xml, const Report &report, const ReportBlock &block, bool belowTable)
{
    switch (block.kind) {
    case ReportBlock::Kind::Title:
        xml.startParagraph("Title");
        xml.run(titleLines(report.organisation(), report.title(), LongestTitleLine).join(u'\n'));
        xml.end();
        return;
    case ReportBlock::Kind::Heading:
        xml.startParagraph("Heading1", {true, belowTable ? GapBelowTable : 0});
        xml.run(block.text());
        xml.end();
        return;
    case ReportBlock::Kind::Paragraph:
        writeParagraph(xml, block.text(), block.keepsWithNext);
        return;
    case ReportBlock::Kind::Table:
        DocxTable(xml, report, *block.table).write(block.text());
        return;
    }
}

QByteArray document(const Report &report, const QList<ReportBlock> &blocks)
{
    DocxXml xml;
    bool belowTable = false;
    for (const ReportBlock &block : blocks) {
        writeBlock(xml, report, block, belowTable);
        belowTable = block.table != nullptr;
    }
    return resource("document.xml").replace("{body}", xml.take());
}

QByteArray properties(const Report &report, const QList<ReportBlock> &blocks)
{
    const auto escaped = [](const QString &text) { return xmlText(text).toHtmlEscaped().toUtf8(); };
    return resource("core.xml")
        .replace("{creator}", escaped(report.organisation()))
        .replace("{title}", escaped(blocks.first().lines.join(QString())));
}

}  // namespace

Result<QByteArray> writeDocx(const Report &report)
{
    const QList<ReportBlock> blocks = blocksOf(report);
    QList<ArchiveFile> files;
    for (const auto &[name, content] : FixedParts)
        files << ArchiveFile{name, resource(content)};
    files << ArchiveFile{"docProps/core.xml", properties(report, blocks)};
    files << ArchiveFile{"word/document.xml", document(report, blocks)};
    return zipArchive(files);
}

}  // namespace kaibao
