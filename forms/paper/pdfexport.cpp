// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfexport.h"

#include "forms/paper/pagepainter.h"
#include "model/base/file.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

namespace kaibao {

Result<void> exportPdf(const Layout &layout, FontSet &fonts, const QString &path, const PdfOptions &options)
{
    return writeFile(path, pdfDocument(layout, fonts, options));
}

Result<QStringList> exportPictures(const Layout &layout, const QString &path, double dotsPerInch)
{
    const QFileInfo file(path);
    const QString stem = file.dir().filePath(file.completeBaseName());
    QStringList paths;
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        const QString name =
            layout.pages.size() == 1 ? path : QStringLiteral("%1-%2.png").arg(stem).arg(i + 1);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        renderPage(layout.pages[i], dotsPerInch).save(&buffer, "PNG");
        if (const Result<void> written = writeFile(name, bytes); !written)
            return written.error();
        paths.append(name);
    }
    return paths;
}

}  // namespace kaibao
