// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/fileformat.h"

#include <QFileInfo>

#include <algorithm>

namespace kaibao {

namespace {

struct Signature
{
    QByteArrayView start;
    FileFormat format;
};

constexpr Signature Signatures[] = {
    {"PK\x03\x04", FileFormat::Zip},
    {"PK\x05\x06", FileFormat::Zip},
    {"\xD0\xCF\x11\xE0", FileFormat::OldOffice},
    {"{\\rtf", FileFormat::RichText},
    {"\x89PNG", FileFormat::Picture},
    {"\xFF\xD8\xFF", FileFormat::Picture},
    {"BM", FileFormat::Picture},
    {"GIF8", FileFormat::Picture},
    {"II*", FileFormat::Picture},
    {"SQLite format 3", FileFormat::Library},
};

/// Some programs write the mark of a PDF up to a kilobyte behind the start.
bool isPdf(const QByteArray &content)
{
    constexpr qsizetype LatestMark = 1024;
    return content.left(LatestMark).contains("%PDF-");
}

/// Programs protect a document by packing it, encrypted, into the format of old times.
bool isLocked(const QByteArray &content)
{
    const QString name = QStringLiteral("EncryptedPackage");
    return content.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), 2 * name.size()));
}

/// Whether the text begins with a tag. In UTF-16 every other byte is zero.
bool isMarkup(QByteArray start)
{
    start.replace('\0', "");
    return start.trimmed().startsWith('<');
}

QByteArray withoutMark(const QByteArray &content)
{
    constexpr qsizetype Enough = 4096;
    QByteArray start = content.left(Enough);
    for (const QByteArrayView mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, mark.size());
    }
    return start.trimmed();
}

}  // namespace

FileFormat formatOf(const QByteArray &content, const QString &name)
{
    const auto *found =
        std::find_if(std::begin(Signatures), std::end(Signatures),
                     [&content](const Signature &known) { return content.startsWith(known.start); });
    if (found != std::end(Signatures))
        return found->format == FileFormat::OldOffice && isLocked(content) ? FileFormat::LockedOffice
                                                                           : found->format;
    const QByteArray start = withoutMark(content);
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (start.isEmpty())
        return FileFormat::Empty;
    if (start.startsWith('{') || suffix == u"json")
        return FileFormat::Json;
    if (isPdf(content))
        return FileFormat::Pdf;
    return isMarkup(start) || suffix.startsWith(u"htm") ? FileFormat::Html : FileFormat::Text;
}

}  // namespace kaibao
