// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/plaintext.h"

namespace kaibao {

namespace {

constexpr char16_t FullWidthFirst = u'！';
constexpr char16_t FullWidthLast = u'～';
constexpr char16_t FullWidthShift = u'！' - u'!';

bool isInvisible(char16_t c)
{
    return c == u'\r' || (c >= 0x200B && c <= 0x200F) || c == 0xFEFF || c == 0x00AD;
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == u'\t' || c == 0x00A0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A)
        || c == 0x202F;
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == 0x2028 || c == 0x2029;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isFullWidthDigit(char16_t c)
{
    return c >= u'０' && c <= u'９';
}

/// Letters, digits, percent, point and the like as ASCII; the punctuation of sentences as it is in Chinese.
char16_t plain(char16_t c)
{
    switch (c) {
    case u'(':
    case u'（':
        return u'（';
    case u')':
    case u'）':
        return u'）';
    case u';':
    case u'；':
        return u'；';
    case u':':
    case u'：':
        return u'：';
    case u',':
    case u'，':
        return u'，';
    case u'?':
    case u'？':
        return u'？';
    case u'!':
    case u'！':
        return u'！';
    case u'～':
    case u'~':
        return u'～';
    case u'﹝':
        return u'〔';
    case u'﹞':
        return u'〕';
    case u'○':
    case u'Ｏ':
        return u'〇';
    default:
        return c >= FullWidthFirst && c <= FullWidthLast ? static_cast<char16_t>(c - FullWidthShift) : c;
    }
}

/// Whether the comma at i parts thousands: three digits behind it and no fourth. A full-width one does so
/// only between full-width digits, since it also parts numbers of a list.
bool partsThousands(QStringView typed, qsizetype i)
{
    const char16_t comma = typed[i].unicode();
    if ((comma != u',' && comma != u'，') || i == 0 || i + 3 >= typed.size())
        return false;
    const auto fits = [&](char16_t c) { return isFullWidthDigit(c) || (comma == u',' && isDigit(c)); };
    for (qsizetype k = i - 1; k <= i + 3; ++k) {
        if (k != i && !fits(typed[k].unicode()))
            return false;
    }
    const char16_t after = i + 4 < typed.size() ? typed[i + 4].unicode() : u' ';
    return !isDigit(after) && !isFullWidthDigit(after);
}

}  // namespace

PlainText::PlainText(QStringView typed)
{
    m_text.reserve(typed.size());
    m_offsets.reserve(typed.size());
    bool blankBefore = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const char16_t c = typed[i].unicode();
        if (isInvisible(c))
            continue;
        if (isBlank(c)) {
            blankBefore = true;
            continue;
        }
        const char16_t even = isLineEnd(c) ? u'\n' : partsThousands(typed, i) ? u',' : plain(c);
        const bool betweenNumbers =
            blankBefore && isDigit(even) && !m_text.isEmpty() && isDigit(m_text.back().unicode());
        if (betweenNumbers)
            append(u' ', static_cast<int>(i) - 1);
        append(even, static_cast<int>(i));
        blankBefore = false;
    }
}

PlainText::Place PlainText::place(int begin, int end) const
{
    if (begin >= end)
        return {};
    return {m_offsets[begin], m_offsets[end - 1] + 1 - m_offsets[begin]};
}

void PlainText::append(QChar character, int offset)
{
    m_text.append(character);
    m_offsets.append(offset);
}

}  // namespace kaibao
