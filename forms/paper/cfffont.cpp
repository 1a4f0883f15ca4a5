// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/cfffont.h"

#include <initializer_list>

namespace kaibao {

namespace {

/// Operators of the dictionaries; those of two bytes begin with 12.
enum Key : int {
    FontBBox = 5,
    Charset = 15,
    CharStrings = 17,
    Private = 18,
    DefaultWidthX = 20,
    NominalWidthX = 21,
    Ros = 12 << 8 | 30,
    CidCount = 12 << 8 | 34,
    FdArray = 12 << 8 | 36,
    FdSelect = 12 << 8 | 37,
};

/// The first string that a font brings along.
constexpr int FirstOwnString = 391;

void appendNumber(QByteArray &bytes, qsizetype number, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(number >> shift & 0xFF));
}

QByteArray index(const QList<QByteArray> &items)
{
    QByteArray bytes;
    appendNumber(bytes, items.size(), 2);
    if (items.isEmpty())
        return bytes;
    bytes.append(char(4));
    qsizetype offset = 1;
    appendNumber(bytes, offset, 4);
    for (const QByteArray &item : items)
        appendNumber(bytes, offset += item.size(), 4);
    return bytes + items.join();
}

/// All operands take five bytes, so that the length of a dictionary does not hang on what it says.
QByteArray entry(Key key, std::initializer_list<qsizetype> operands)
{
    QByteArray bytes;
    for (const qsizetype operand : operands) {
        bytes.append(char(29));
        appendNumber(bytes, operand, 4);
    }
    if (key > 0xFF)
        bytes.append(static_cast<char>(key >> 8));
    bytes.append(static_cast<char>(key & 0xFF));
    return bytes;
}

QByteArray identityCharset(qsizetype glyphs)
{
    QByteArray bytes(1, char(2));
    appendNumber(bytes, 1, 2);
    appendNumber(bytes, glyphs - 2, 2);
    return bytes;
}

QByteArray singleFdSelect(qsizetype glyphs)
{
    QByteArray bytes(1, char(3));
    appendNumber(bytes, 1, 2);
    appendNumber(bytes, 0, 3);
    appendNumber(bytes, glyphs, 2);
    return bytes;
}

}  // namespace

QByteArray cffFont(const QByteArray &name, const QList<QByteArray> &charstrings)
{
    const qsizetype glyphs = charstrings.size();
    const QByteArray header = QByteArray::fromHex("01000404") + index({name});
    const QByteArray strings = index({"Adobe", "Identity"}) + index({});
    const QByteArray charset = identityCharset(glyphs);
    const QByteArray select = singleFdSelect(glyphs);
    const QByteArray shapes = index(charstrings);
    const QByteArray privates = entry(DefaultWidthX, {DefaultGlyphWidth}) + entry(NominalWidthX, {0});

    // Written twice: the first time only to see how long it is.
    qsizetype start = 0;
    QByteArray top;
    QByteArray fonts;
    for (int pass = 0; pass < 2; ++pass) {
        const qsizetype selectAt = start + charset.size();
        const qsizetype shapesAt = selectAt + select.size();
        const qsizetype privatesAt = shapesAt + shapes.size();
        fonts = index({entry(Private, {privates.size(), privatesAt})});
        top = index({entry(Ros, {FirstOwnString, FirstOwnString + 1, 0})
                     + entry(FontBBox, {-500, -500, 1500, 1500}) + entry(CidCount, {glyphs})
                     + entry(Charset, {start}) + entry(FdSelect, {selectAt}) + entry(CharStrings, {shapesAt})
                     + entry(FdArray, {privatesAt + privates.size()})});
        start = header.size() + top.size() + strings.size();
    }
    return header + top + strings + charset + select + shapes + privates + fonts;
}

}  // namespace kaibao
