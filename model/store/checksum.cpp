// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/checksum.h"

namespace kaibao {

namespace {

/// FNV-1a over UTF-16 units: must give the same numbers in every version of the program.
quint64 hashed(quint64 hash, const QString &text)
{
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3U;
    return hash;
}

}  // namespace

void Checksum::toggle(const QString &key, const QString &content)
{
    constexpr quint64 Offset = 0xcbf29ce484222325U;
    m_sum ^= hashed(hashed(Offset, key + QChar(u'\0')), content);
}

}  // namespace kaibao
