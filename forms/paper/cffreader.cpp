// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/cffreader.h"

#include "forms/paper/type2reader.h"

#include <QHash>

namespace kaibao {

namespace {

/// Keys of the top dictionary (Adobe Technical Note 5176); 12 nn is counted as 1200 + nn.
constexpr int CharStringsKey = 17;
constexpr int FontMatrixKey = 1207;
constexpr int CharstringTypeKey = 1206;

/// A big-endian number; 0 beyond the end.
quint32 number(QByteArrayView bytes, qsizetype at, int size)
{
    if (at < 0 || at + size > bytes.size())
        return 0;
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | static_cast<uchar>(bytes[at + i]);
    return value;
}

QByteArrayView slice(QByteArrayView bytes, qint64 at, qint64 size)
{
    return at >= 0 && size >= 0 && at + size <= bytes.size() ? bytes.sliced(at, size) : QByteArrayView();
}

QByteArrayView findTable(QByteArrayView file, QByteArrayView tag)
{
    const auto count = static_cast<qsizetype>(number(file, 4, 2));
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype record = 12 + 16 * i;
        if (slice(file, record, 4) == tag)
            return slice(file, number(file, record + 8, 4), number(file, record + 12, 4));
    }
    return {};
}

/// The last operand of each key; real numbers are passed over.
QHash<int, qint32> readDictionary(QByteArrayView bytes)
{
    QHash<int, qint32> entries;
    qint32 operand = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const int byte = static_cast<uchar>(bytes[i++]);
        if (byte <= 21) {
            const int key = byte == 12 ? 1200 + static_cast<int>(number(bytes, i++, 1)) : byte;
            entries.insert(key, operand);
        } else if (byte == 28) {
            operand = static_cast<qint16>(number(bytes, i, 2));
            i += 2;
        } else if (byte == 29) {
            operand = static_cast<qint32>(number(bytes, i, 4));
            i += 4;
        } else if (byte == 30) {
            while (i < bytes.size() && (number(bytes, i, 1) & 0x0F) != 0x0F)
                ++i;
            ++i;
        } else if (byte <= 246) {
            operand = byte - 139;
        } else {
            ++i;
        }
    }
    return entries;
}

}  // namespace

QByteArrayView CffReader::Index::item(quint32 itemNumber) const
{
    if (itemNumber >= count)
        return {};
    const qint64 begin = number(offsets, static_cast<qsizetype>(itemNumber) * offsetSize, offsetSize);
    const qint64 last = number(offsets, static_cast<qsizetype>(itemNumber + 1) * offsetSize, offsetSize);
    return slice(data, begin, last - begin);
}

std::optional<CffReader::Index> CffReader::readIndex(QByteArrayView table, qsizetype at)
{
    Index index;
    index.count = number(table, at, 2);
    if (index.count == 0) {
        index.end = at + 2;
        return index;
    }
    index.offsetSize = static_cast<int>(number(table, at + 2, 1));
    if (index.offsetSize < 1 || index.offsetSize > 4)
        return std::nullopt;
    const qint64 offsetBytes = (static_cast<qint64>(index.count) + 1) * index.offsetSize;
    index.offsets = slice(table, at + 3, offsetBytes);
    if (index.offsets.isEmpty())
        return std::nullopt;
    const qint64 dataAt = at + 3 + offsetBytes - 1;
    const qint64 size = number(index.offsets, offsetBytes - index.offsetSize, index.offsetSize);
    index.data = slice(table, dataAt, size);
    index.end = dataAt + size;
    return index.data.isEmpty() ? std::nullopt : std::optional(index);
}

std::optional<CffReader> CffReader::open(QByteArrayView file)
{
    const QByteArrayView table = findTable(file, "CFF ");
    if (table.isEmpty() || number(findTable(file, "head"), 18, 2) != 1000)
        return std::nullopt;
    const auto names = readIndex(table, number(table, 2, 1));
    const auto tops = names ? readIndex(table, names->end) : std::nullopt;
    if (!tops || tops->count != 1)
        return std::nullopt;
    const QHash<int, qint32> top = readDictionary(tops->item(0));
    if (top.contains(FontMatrixKey) || top.value(CharstringTypeKey, 2) != 2)
        return std::nullopt;
    const auto charstrings = readIndex(table, top.value(CharStringsKey, -1));
    if (!charstrings)
        return std::nullopt;
    CffReader reader;
    reader.m_charstrings = *charstrings;
    return reader;
}

std::optional<Outline> CffReader::outline(quint32 glyph) const
{
    const QByteArrayView charstring = m_charstrings.item(glyph);
    return charstring.isEmpty() ? std::nullopt : readCharstring(charstring);
}

}  // namespace kaibao
