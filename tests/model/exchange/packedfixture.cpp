// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exchange/packedfixture.h"

#include "model/exchange/reportoutline.h"
#include "model/exchange/writers/zip.h"

namespace kaibao {

QByteArray packed(const QList<std::pair<const char *, QByteArray>> &parts)
{
    QList<ArchiveFile> files;
    for (const auto &[name, content] : parts)
        files << ArchiveFile{name, content};
    const Result<QByteArray> archive = zipArchive(files);
    return archive ? *archive : QByteArray();
}

QByteArray docxOf(const QByteArray &body)
{
    return packed(
        {{"word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"}});
}

QByteArray xlsxOf(const QByteArray &rows, const QByteArray &sheet, const QByteArray &texts)
{
    return packed(
        {{"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"" + sheet
                                 + "\" r:id=\"rId1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
}

QString shown(const FileContent &content)
{
    QStringList blocks;
    for (const ContentBlock &block : content.blocks) {
        const auto *grid = std::get_if<TableGrid>(&block);
        QStringList rows;
        for (const QStringList &row : grid ? grid->texts() : QList<QStringList>())
            rows << row.join(u'|');
        blocks << (grid ? u'[' + rows.join(u'/') + u']' : textOf(block));
    }
    return blocks.join(u'\n');
}

}  // namespace kaibao
