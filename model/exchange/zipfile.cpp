// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/zipfile.h"

#include <QCoreApplication>

#include <zip.h>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZipFile)
};

Error damaged(const char *detail)
{
    return inputError(Text::tr("The file is damaged or cut off and cannot be unpacked."),
                      QString::fromUtf8(detail));
}

}  // namespace

Result<ZipFile> ZipFile::open(const QByteArray &content)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(content.constData(), static_cast<zip_uint64_t>(content.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QByteArray detail = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return damaged(detail.constData());
    }
    return ZipFile(Archive(archive, [](zip *opened) { zip_discard(opened); }));
}

bool ZipFile::contains(const QString &part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), 0) >= 0;
}

Result<std::optional<QByteArray>> ZipFile::read(const QString &part) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), part.toUtf8().constData(), 0);
    if (index < 0)
        return std::optional<QByteArray>();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0), &zip_fclose);
    if (!file) {
        const int reason = zip_error_code_zip(zip_get_error(m_archive.get()));
        if (reason == ZIP_ER_NOPASSWD || reason == ZIP_ER_ENCRNOTSUPP)
            return inputError(Text::tr("The file is protected with a password; save it without one first."));
        return damaged(zip_strerror(m_archive.get()));
    }
    QByteArray content;
    constexpr qsizetype ChunkSize = 256 * 1024;
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    while (const zip_int64_t count = zip_fread(file.get(), chunk.data(), ChunkSize)) {
        if (count < 0)
            return damaged(zip_file_strerror(file.get()));
        content.append(chunk.constData(), static_cast<qsizetype>(count));
        if (content.size() > LargestPart)
            return inputError(Text::tr("The file unpacks to more than any report; it was not read."));
    }
    return std::optional(content);
}

}  // namespace kaibao
