// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/unzipped.h"

#include <zip.h>

namespace kaibao {

namespace {

QByteArray content(zip_t *archive, zip_uint64_t entry)
{
    zip_stat_t stat;
    zip_file_t *file = zip_fopen_index(archive, entry, 0);
    if (!file || zip_stat_index(archive, entry, 0, &stat) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    return read == bytes.size() ? bytes : QByteArray();
}

}  // namespace

QMap<QString, QByteArray> unzipped(const QByteArray &archive)
{
    QMap<QString, QByteArray> files;
    zip_source_t *source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!zip) {
        zip_source_free(source);
        return files;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        const auto entry = static_cast<zip_uint64_t>(i);
        files.insert(QString::fromUtf8(zip_get_name(zip, entry, 0)), content(zip, entry));
    }
    zip_discard(zip);
    return files;
}

}  // namespace kaibao
