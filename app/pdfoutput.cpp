// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pdfoutput.h"

#include "forms/paper/changesheet.h"
#include "forms/paper/pdfexport.h"
#include "forms/paper/picturewriter.h"
#include "forms/paper/sheetsetter.h"
#include "model/exchange/pdfattachment.h"
#include "model/exchange/reportchecksum.h"
#include "model/exchange/reportjson.h"

namespace kaibao {

Result<void> writePdf(const Report &report, FontSet &fonts, const LayoutOptions &options, const QString &path)
{
    PdfOptions document;
    document.attachments = {{QString::fromLatin1(AttachmentName), QStringLiteral("application/json"),
                             writeReport(report), QStringLiteral("kaibao-report")}};
    return exportPdf(layOut(report, fonts, options), fonts, path, document);
}

Result<void> writeChangeSheet(const Report &report, const Review &review, FontSet &fonts, const QString &path)
{
    const Layout layout = layOutSheet(report, changeSheet(report, review), fonts);
    if (!path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return exportPdf(layout, fonts, path);
    const Result<QStringList> pictures = PictureWriter(layout, path).finish();
    return pictures ? Result<void>() : pictures.error();
}

Review reviewOf(const Report &report, const Checks &checks, const QDateTime &time)
{
    return {shortChecksum(report), time,         checks.open() + checks.explained(),
            checks.summary(),      std::nullopt, std::nullopt};
}

}  // namespace kaibao
