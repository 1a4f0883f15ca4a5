// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/textdecoder.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <optional>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

constexpr qsizetype LargestText = 16 * 1024 * 1024;  // bytes; web pages may have pictures inside

/// UTF-16 without a mark: the line ends give it away, in Chinese text too.
std::optional<QStringConverter::Encoding> bareUtf16(const QByteArray &content)
{
    if (content.size() % 2 != 0 || !content.contains('\0'))
        return std::nullopt;
    for (qsizetype i = 0; i + 1 < content.size(); i += 2) {
        if (content[i] == '\n' && content[i + 1] == '\0')
            return QStringConverter::Utf16LE;
        if (content[i] == '\0' && content[i + 1] == '\n')
            return QStringConverter::Utf16BE;
    }
    return std::nullopt;
}

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray &content)
{
    if (!decoder.isValid())  // GB18030 is only there where Qt was built with ICU
        return std::nullopt;
    QString text = decoder.decode(content);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QString> decodedByAnyEncoding(const QByteArray &content)
{
    using Flag = QStringConverter::Flag;
    if (const auto encoding = QStringConverter::encodingForData(content))
        return decoded(QStringDecoder(*encoding, Flag::Stateless), content);
    if (const auto encoding = bareUtf16(content))
        return decoded(QStringDecoder(*encoding, Flag::Stateless), content);
    if (auto text = decoded(QStringDecoder(QStringConverter::Utf8, Flag::Stateless), content))
        return text;
    return decoded(QStringDecoder("GB18030", Flag::Stateless), content);
}

/// The text whose UTF-8 was read as GBK; nothing where this is not what happened.
std::optional<QString> mended(const QString &text)
{
    QStringEncoder encoder("GB18030", QStringConverter::Flag::Stateless);
    if (!encoder.isValid())
        return std::nullopt;
    QByteArrayList pieces;
    for (const QString &piece : text.split(QChar::ReplacementCharacter))
        pieces << encoder.encode(piece);
    constexpr char Lost = '\xFF';  // is in no UTF-8
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString mended = decoder.decode(pieces.join(Lost));
    const auto isForeign = [](QChar c) { return c.unicode() >= 0x80; };
    const qsizetype foreign = std::count_if(mended.begin(), mended.end(), isForeign);
    const qsizetype lost = mended.count(QChar::ReplacementCharacter);
    constexpr qsizetype Enough = 20;                              // characters; less may be a coincidence
    const bool right = foreign >= Enough && lost <= foreign / 2;  // else the text was right before
    return right ? std::optional(mended) : std::nullopt;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 && !c.isSpace();
}

}  // namespace

Result<QString> decodeText(const QByteArray &content)
{
    if (content.size() > LargestText)
        return inputError(Text::tr("The file has more text than any report."));
    std::optional<QString> text = decodedByAnyEncoding(content);
    if (!text || std::any_of(text->cbegin(), text->cend(), isControl))
        return inputError(Text::tr("The file is no text; a text file is in UTF-8, UTF-16 or GB18030."));
    text->replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar lineEnd : {u'\r', u'\f', u'\v', u'\u2028', u'\u2029', u'\u0085'})
        text->replace(lineEnd, u'\n');
    return *text;
}

QStringList mendMisreadText(QString &text)
{
    constexpr qsizetype Sample = 20'000;  // characters, to judge by
    if (!mended(text.left(Sample)))
        return {};
    text = mended(text).value_or(text);
    return {
        Text::tr("The text was once saved in a wrong encoding and was mended; some characters may be lost.")};
}

}  // namespace kaibao
