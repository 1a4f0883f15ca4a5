// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/grayprofile.h"

#include <QList>

namespace kaibao {

namespace {

constexpr qsizetype HeaderSize = 128;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(number >> shift & 0xFF));
    return bytes;
}

QByteArray zeros(qsizetype count)
{
    return QByteArray(count, '\0');
}

/// The white of the profile connection space, D50.
QByteArray whitePoint()
{
    return bigEndian(0x0000F6D6) + bigEndian(0x00010000) + bigEndian(0x0000D32D);
}

QByteArray description(const QByteArray &text)
{
    const QByteArray terminated = text + '\0';
    // The Unicode and Macintosh names are left empty.
    return "desc" + zeros(4) + bigEndian(static_cast<quint32>(terminated.size())) + terminated
         + zeros(8 + 3 + 67);
}

/// A curve that is only an exponent, in 1/256.
QByteArray gammaCurve()
{
    return "curv" + zeros(4) + bigEndian(1) + QByteArray::fromHex("0233");
}

QByteArray header(quint32 size)
{
    QByteArray bytes = bigEndian(size) + zeros(4) + bigEndian(0x02100000) + "mntrGRAYXYZ ";
    bytes += QByteArray::fromHex("07E4000100010000") + zeros(4) + "acsp";
    bytes += zeros(28) + whitePoint();
    return bytes + zeros(HeaderSize - bytes.size());
}

}  // namespace

QByteArray grayProfile()
{
    struct Tag
    {
        QByteArray name;
        QByteArray data;
    };
    const QList<Tag> tags{{"desc", description("Grey gamma 2.2")},
                          {"cprt", "text" + zeros(4) + "Public domain" + '\0'},
                          {"wtpt", "XYZ " + zeros(4) + whitePoint()},
                          {"kTRC", gammaCurve()}};
    QByteArray directory = bigEndian(static_cast<quint32>(tags.size()));
    QByteArray body;
    const qsizetype bodyAt = HeaderSize + 4 + 12 * tags.size();
    for (const Tag &tag : tags) {
        directory += tag.name + bigEndian(static_cast<quint32>(bodyAt + body.size()))
                   + bigEndian(static_cast<quint32>(tag.data.size()));
        body += tag.data + zeros((4 - tag.data.size() % 4) % 4);
    }
    return header(static_cast<quint32>(bodyAt + body.size())) + directory + body;
}

}  // namespace kaibao
