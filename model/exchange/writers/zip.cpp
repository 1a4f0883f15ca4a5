// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/zip.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace kaibao {

namespace {

constexpr zip_uint16_t FirstDay = (1 << 5) | 1;  // DOS date: years since 1980, month, day

struct ZipError
{
    ZipError() { zip_error_init(&error); }
    ~ZipError() { zip_error_fini(&error); }
    Q_DISABLE_COPY_MOVE(ZipError)

    zip_error_t error;
};

/// Builds an archive in memory; what fails is remembered and makes take() an error.
class Archive final
{
public:
    Archive()
        : m_buffer(zip_source_buffer_create(nullptr, 0, 0, &m_error.error), zip_source_free),
          m_zip(m_buffer ? zip_open_from_source(m_buffer.get(), ZIP_TRUNCATE, &m_error.error) : nullptr)
    {
        if (m_zip)
            zip_source_keep(m_buffer.get());  // the archive takes one reference, reading it needs another
    }
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
    }
    Q_DISABLE_COPY_MOVE(Archive)

    bool add(const ArchiveFile &file)
    {
        if (!m_zip)
            return false;
        zip_source_t *content = zip_source_buffer(m_zip, file.content.constData(),
                                                  static_cast<zip_uint64_t>(file.content.size()), 0);
        const zip_int64_t place =
            content ? zip_file_add(m_zip, file.name.constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (content && place < 0)
            zip_source_free(content);
        return place >= 0
            && zip_file_set_dostime(m_zip, static_cast<zip_uint64_t>(place), 0, FirstDay, 0) == 0;
    }

    /// Nothing where something failed.
    QByteArray take()
    {
        if (!m_zip || zip_close(m_zip) != 0)
            return {};
        m_zip = nullptr;
        zip_stat_t size;
        if (zip_source_stat(m_buffer.get(), &size) != 0 || zip_source_open(m_buffer.get()) != 0)
            return {};
        QByteArray bytes(static_cast<qsizetype>(size.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_buffer.get(), bytes.data(), size.size);
        zip_source_close(m_buffer.get());
        return read == bytes.size() ? bytes : QByteArray();
    }

private:
    ZipError m_error;
    std::unique_ptr<zip_source_t, decltype(&zip_source_free)> m_buffer;
    zip_t *m_zip;
};

}  // namespace

Result<QByteArray> zipArchive(const QList<ArchiveFile> &files)
{
    Archive archive;
    bool added = true;
    for (const ArchiveFile &file : files)
        added = added && archive.add(file);
    const QByteArray bytes = added ? archive.take() : QByteArray();
    if (bytes.isEmpty())
        return outputError(
            QCoreApplication::translate("Zip", "There is not enough memory for the document."));
    return bytes;
}

}  // namespace kaibao
