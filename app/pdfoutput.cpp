// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pdfoutput.h"

#include "forms/paper/pdfexport.h"
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

Review reviewOf(const Report &report, const Checks &checks, const QDateTime &time)
{
    return {shortChecksum(report), time,         checks.open() + checks.explained(),
            checks.summary(),      std::nullopt, std::nullopt};
}

}  // namespace kaibao
