// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/docxreader.h"
#include "model/exchange/officefiles.h"
#include "model/exchange/pdfattachment.h"
#include "model/exchange/pdftextreader.h"
#include "model/exchange/writers/docxwriter.h"
#include "model/exchange/writers/xlsxwriter.h"
#include "model/exchange/xlsxreader.h"

#include <QObject>

namespace kaibao {

/// What officeFiles() finds.
class OfficeModule final : public QObject, public OfficeFiles
{
    Q_OBJECT
    Q_INTERFACES(kaibao::OfficeFiles)
    Q_PLUGIN_METADATA(IID "cn.kaibao.OfficeFiles")

public:
    Result<std::optional<QByteArray>> attachedReport(const QByteArray &pdf) const override
    {
        return kaibao::attachedReport(pdf);
    }

    Result<FileContent> pdfContent(const QByteArray &pdf) const override { return pdfTextContent(pdf); }

    Result<FileContent> packedContent(const QByteArray &zip) const override
    {
        const Result<ZipFile> file = ZipFile::open(zip);
        if (!file)
            return file.error();
        Result<FileContent> content =
            isDocx(*file)   ? docxContent(*file)
            : isXlsx(*file) ? xlsxContent(*file)
                            : inputError(tr("The file is packed, but neither a Word document nor an Excel "
                                            "workbook."));
        if (content && hasMacros(*file))
            content->remarks << tr("The file has macros; they were neither read nor run.");
        return content;
    }

    Result<QByteArray> docx(const Report &report) const override { return writeDocx(report); }
    Result<QByteArray> xlsx(const Report &report) const override { return writeXlsx(report); }

private:
    static bool hasMacros(const ZipFile &file)
    {
        return file.contains(QStringLiteral("word/vbaProject.bin"))
            || file.contains(QStringLiteral("xl/vbaProject.bin"));
    }
};

}  // namespace kaibao

#include "officemodule.moc"
