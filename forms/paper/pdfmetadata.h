// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace kaibao {

/// What a PDF says of itself, twice: in the old way and in XMP. Both have to agree.
struct PdfMetadata
{
    QString title;
    QString author;
    QDateTime created;
    char conformance = 'A';  ///< level of PDF/A-3: A, or B where a character has no certain meaning

    QByteArray information() const;  ///< the document information dictionary
    QByteArray xmp() const;
};

QByteArray pdfDate(const QDateTime &date);

/// Now, or what SOURCE_DATE_EPOCH says so that the same report gives the same bytes.
QDateTime timeOfOutput();

}  // namespace kaibao
