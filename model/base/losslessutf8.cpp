// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/losslessutf8.h"

#include <QStringConverter>

#include <array>

namespace kaibao {

namespace {

constexpr uchar FirstByte = 0xED;  // of every surrogate, and of the characters before them
constexpr uchar SmallestSecondByte = 0xA0;
constexpr qsizetype Bytes = 3;

QByteArray bytesOf(QChar surrogate)
{
    const uint unit = surrogate.unicode();
    const std::array<uchar, Bytes> bytes{FirstByte, static_cast<uchar>(0x80 | ((unit >> 6) & 0x3f)),
                                         static_cast<uchar>(0x80 | (unit & 0x3f))};
    return {reinterpret_cast<const char *>(bytes.data()), Bytes};
}

bool isSurrogateAt(QByteArrayView bytes, qsizetype i)
{
    return i + Bytes <= bytes.size() && static_cast<uchar>(bytes[i]) == FirstByte
        && static_cast<uchar>(bytes[i + 1]) >= SmallestSecondByte;
}

QString decoded(QByteArrayView bytes)
{
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    return decoder.decode(bytes);
}

}  // namespace

bool isLoneSurrogate(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate())
        return position + 1 == text.size() || !text[position + 1].isLowSurrogate();
    return unit.isLowSurrogate() && (position == 0 || !text[position - 1].isHighSurrogate());
}

QByteArray toLosslessUtf8(const QString &text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    QByteArray bytes;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLoneSurrogate(text, i))
            continue;
        bytes += QStringView(text).sliced(start, i - start).toUtf8() + bytesOf(text[i]);
        start = i + 1;
    }
    return bytes + QStringView(text).sliced(start).toUtf8();
}

QString fromLosslessUtf8(QByteArrayView bytes)
{
    QString text;
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isSurrogateAt(bytes, i))
            continue;
        text += decoded(bytes.sliced(start, i - start));
        text += QChar(0xD000 | ((bytes[i + 1] & 0x3f) << 6) | (bytes[i + 2] & 0x3f));
        start = i + Bytes;
        i = start - 1;
    }
    return text + decoded(bytes.sliced(start));
}

}  // namespace kaibao
