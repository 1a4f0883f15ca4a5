// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfexport.h"

#include "model/base/file.h"

namespace kaibao {

Result<void> exportPdf(const Layout &layout, FontSet &fonts, const QString &path, const PdfOptions &options)
{
    return writeFile(path, pdfDocument(layout, fonts, options));
}

}  // namespace kaibao
