// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/characterclass.h"

#include <QChar>
#include <QStringView>

namespace kaibao {

namespace {

bool isOneOf(char32_t character, QStringView set)
{
    return character <= 0xFFFF && set.contains(QChar(static_cast<char16_t>(character)));
}

constexpr QStringView WideOpening = u"（《〈「『【〔［｛〖";
constexpr QStringView WideClosing = u"，。、；：）》〉」』】〕］｝〗";
constexpr QStringView OtherOpening = u"“‘([{$￥¥№";
constexpr QStringView OtherClosing = u"”’！？…·•～％‰℃°′″%)]},.;:!?／";

/// Signs that hold words, numbers and addresses together.
constexpr QStringView WordSigns = u"#&'*+-/<=>@\\^_`|~–";

bool isCombining(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0x1F3FB && character <= 0x1F3FF);
    }
}

bool isWordLetter(char32_t character)
{
    return character < 0x2E80 && QChar::isLetterOrNumber(character);
}

}  // namespace

bool isDigit(char32_t character)
{
    return (character >= U'0' && character <= U'9') || (character >= U'０' && character <= U'９');
}

bool isUnit(char32_t character)
{
    return isOneOf(character, u"年月日时分秒号条件次个项人名位份篇期场户家元角宗起例页部册批处所村镇乡县区市"
                              u"省天周岁届级类亩吨万亿千百余多倍点");
}

bool isMultiplier(char32_t character)
{
    return isOneOf(character, u"万亿千百余多");
}

CharacterClass characterClass(char32_t character)
{
    if (character >= 0x4E00 && character <= 0x9FFF)
        return CharacterClass::Ideograph;
    if (character == U' ' || character == 0x3000 || character == 0xA0 || QChar::isSpace(character))
        return CharacterClass::Space;
    if (isOneOf(character, WideOpening) || isOneOf(character, OtherOpening))
        return CharacterClass::Opening;
    if (isOneOf(character, WideClosing) || isOneOf(character, OtherClosing))
        return CharacterClass::Closing;
    if (isOneOf(character, WordSigns) || isWordLetter(character) || isDigit(character))
        return CharacterClass::Word;
    return isCombining(character) ? CharacterClass::Mark : CharacterClass::Ideograph;
}

BlankHalf blankHalf(char32_t character)
{
    if (isOneOf(character, WideOpening) || isOneOf(character, u"“‘"))
        return BlankHalf::Before;
    if (isOneOf(character, WideClosing) || isOneOf(character, u"”’"))
        return BlankHalf::After;
    return BlankHalf::None;
}

}  // namespace kaibao
