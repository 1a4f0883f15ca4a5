// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/fontset.h"
#include "forms/paper/page.h"

#include <QDateTime>

namespace kaibao {

/// A file that travels inside the PDF.
struct Attachment
{
    QString name;  ///< report.json
    QString mime;  ///< application/json
    QByteArray bytes;
    QString description;
};

struct PdfOptions
{
    QList<Attachment> attachments;
    QDateTime created;  ///< when not valid: now, or SOURCE_DATE_EPOCH where that is set
};

/// The report as a PDF 1.7 file that claims PDF/A-3a: everything embedded, tagged for screen readers, with
/// bookmarks, the text as it was typed, and the attachments as its source. The same layout, options and date
/// give the same bytes. `fonts` are those that the layout was made with.
QByteArray pdfDocument(const Layout &layout, FontSet &fonts, const PdfOptions &options);

}  // namespace kaibao
