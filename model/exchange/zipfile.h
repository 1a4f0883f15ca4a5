// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct zip;

namespace kaibao {

/// A zip archive in memory. A part is unpacked only as far as it is sensible: what is larger than any part
/// of a report's file is refused before memory is taken for it.
class ZipFile final
{
public:
    static constexpr qint64 LargestPart = 16 * 1024 * 1024;  ///< bytes when unpacked

    /// `content` must live as long as this object.
    static Result<ZipFile> open(const QByteArray &content);

    bool contains(const QString &part) const;
    /// Nothing where the archive has no such part.
    Result<std::optional<QByteArray>> read(const QString &part) const;

private:
    using Archive = std::unique_ptr<zip, void (*)(zip *)>;
    explicit ZipFile(Archive archive) : m_archive(std::move(archive)) {}

    Archive m_archive;
};

}  // namespace kaibao
