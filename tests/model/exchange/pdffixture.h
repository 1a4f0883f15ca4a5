// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace kaibao {

/// What draws a word of Latin letters, 12 points high, so many points from the left and the lower edge.
QByteArray drawnWord(const char *word, int left, int bottom);

struct PdfPasswords
{
    const char *user = "";   ///< to open it
    const char *owner = "";  ///< to change it; a PDF with none of them is not encrypted
};

/// A PDF with a page of paper A4 for each of these drawings.
QByteArray pdfOf(const QList<QByteArray> &drawings, const PdfPasswords &passwords = {});

/// A PDF with one blank page, and beside it a stream of so many bytes with this in its dictionary.
QByteArray pdfWithStream(const QByteArray &dictionary, qsizetype size);

}  // namespace kaibao
