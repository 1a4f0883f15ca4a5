// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kaibao {

/// What a figure counts or measures.
enum class TextUnit : quint8 {
    None,
    Piece,
    Case,
    Incident,
    Copy,
    Item,
    Instance,
    Time,
    Entry,
    Each,
    Article,
    Issue,
    Event,
    Book,
    Volume,
    Person,
    PersonTime,
    Household,
    Yuan,
    TenThousandYuan,
    HundredMillionYuan,
    Percent,
};

/// The unit that a text begins with and how many characters it takes: 万元 rather than 万.
TextUnit unitAt(QStringView text, int *length);

/// A number with its unit.
struct TextFigure
{
    static constexpr qint64 Scale = 1'000'000;

    qint64 value = 0;  ///< in millionths
    int decimals = 0;  ///< digits written after the point
    TextUnit unit = TextUnit::None;
    bool approximate = false;  ///< 余, 近, 约, 3至5, 2.3万: never held against anything
    bool vague = false;        ///< 一件, 一次: as often an idiom as a number

    bool exact() const { return !approximate && !vague; }
    bool isWhole() const { return value % Scale == 0; }
    qint64 whole() const { return value / Scale; }
};

/// A year, or a day with or without its year. What is missing is 0.
struct TextDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool garbled = false;  ///< 202020年, 20231月, 12月31止

    bool isDay() const { return month != 0 && day != 0; }
};

/// One meaningful piece of a text. The characters between two tokens mean nothing to any rule.
struct TextToken
{
    enum class Kind : quint8 {
        Word,
        Figure,
        Date,
        Comma,
        Colon,
        Semicolon,
        Stop,
        Pause,
        LineEnd,
        Open,
        Close,
        TitleOpen,
        TitleClose,
        QuoteOpen,
        QuoteClose,
    };

    Kind kind = Kind::Word;
    int begin = 0;
    int end = 0;
    int index = 0;  ///< of the word in its lexicon, of the figure or the date in the scan

    bool isBoundary() const { return kind >= Kind::Comma && kind <= Kind::Stop; }
};

}  // namespace kaibao
