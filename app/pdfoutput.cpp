// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pdfoutput.h"

#include "model/exchange/pdfattachment.h"
#include "model/exchange/reportjson.h"

namespace kaibao {

Result<void> writePdf(const Report &report, FontSet &fonts, const QString &path)
{
    PdfOptions options;
    options.attachments = {{QString::fromLatin1(AttachmentName), QStringLiteral("application/json"),
                            writeReport(report), QStringLiteral("kaibao-report")}};
    return exportPdf(report, fonts, path, options);
}

}  // namespace kaibao
