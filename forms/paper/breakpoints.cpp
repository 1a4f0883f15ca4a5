// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/breakpoints.h"

#include "forms/paper/characterclass.h"

namespace kaibao {

namespace {

/// Reads the text once from left to right and knows what the characters so far add up to.
class BreakPointReader final
{
public:
    BreakPoint next(char32_t character)
    {
        const CharacterClass kind = characterClass(character);
        const BreakPoint result = between(character, kind);
        remember(character, kind);
        return result;
    }

private:
    BreakPoint between(char32_t character, CharacterClass kind) const
    {
        if (kind == CharacterClass::Mark || kind == CharacterClass::Space || kind == CharacterClass::Closing)
            return BreakPoint::Forbidden;
        if (m_kind == CharacterClass::Opening)
            return BreakPoint::Forbidden;
        if (isTornPair(character))
            return BreakPoint::Forbidden;
        if (m_afterNumber && isUnit(character))
            return BreakPoint::InsideUnit;
        if (m_kind == CharacterClass::Space)
            return BreakPoint::Allowed;
        return isInsideWord(character, kind) ? BreakPoint::InsideUnit : BreakPoint::Allowed;
    }

    /// —— and …… are one mark each.
    bool isTornPair(char32_t character) const
    {
        return character == m_character && (character == U'—' || character == U'…') && m_repeats % 2 == 1;
    }

    bool isInsideWord(char32_t character, CharacterClass kind) const
    {
        if (isDigit(character) && (m_character == U'〕' || m_character == U'第'))
            return true;
        const bool joins =
            m_kind == CharacterClass::Word || (m_kind == CharacterClass::Closing && m_character < 0x80);
        return joins && kind == CharacterClass::Word;
    }

    void remember(char32_t character, CharacterClass kind)
    {
        m_repeats = character == m_character ? m_repeats + 1 : 1;
        // A space may stand between a number and its unit: 1769 件.
        const bool carriesOn = kind == CharacterClass::Space || isMultiplier(character);
        m_afterNumber = isDigit(character) || (m_afterNumber && carriesOn);
        m_character = character;
        m_kind = kind;
    }

    char32_t m_character = 0;
    CharacterClass m_kind = CharacterClass::Opening;
    int m_repeats = 0;
    bool m_afterNumber = false;
};

}  // namespace

QList<BreakPoint> breakPoints(const QList<TextCell> &cells)
{
    QList<BreakPoint> result;
    result.reserve(cells.size());
    BreakPointReader reader;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const BreakPoint before = reader.next(cells[i].character);
        if (i > 0)
            result.append(before);
    }
    if (!cells.isEmpty())
        result.append(BreakPoint::Allowed);
    return result;
}

}  // namespace kaibao
