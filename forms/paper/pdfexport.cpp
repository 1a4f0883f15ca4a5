// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfexport.h"

#include "forms/paper/pagepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace kaibao {

namespace {

Error writeError(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QString place = QDir::toNativeSeparators(path);
    if (!file.absoluteDir().exists())
        return outputError(
            QCoreApplication::translate("PdfExport", "The folder for %1 does not exist.").arg(place), detail);
    if (file.isDir())
        return outputError(
            QCoreApplication::translate("PdfExport", "%1 is a folder; name a file in it.").arg(place),
            detail);
    return outputError(QCoreApplication::translate(
                           "PdfExport", "%1 could not be written. Is the disk full or the folder read-only?")
                           .arg(place),
                       detail);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(path, file.errorString());
    return {};
}

}  // namespace

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
