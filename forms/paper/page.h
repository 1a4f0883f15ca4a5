// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/cell.h"

#include <QList>
#include <QPointF>
#include <QRawFont>
#include <QRectF>
#include <QString>

#include <optional>

namespace kaibao {

/// The glyph of a character that leaves no ink.
inline constexpr quint32 NoGlyph = 0xFFFFFFFF;

/// One character where it is set.
struct SetCharacter
{
    char32_t character = 0;
    quint32 glyph = 0;  ///< in the run's face; NoGlyph draws nothing
    double x = 0;       ///< from the run's origin, in points
};

/// Characters of one face and size on one base line.
struct TextRun
{
    QRawFont font;   ///< its pixel size is the size in points
    int face = 0;    ///< the same number for the same face at every size
    QPointF origin;  ///< on the base line
    QList<SetCharacter> characters;
    int element = -1;  ///< in Layout::elements; -1 for what only belongs to the page
};

/// A straight black line.
struct Rule
{
    QPointF from;
    QPointF to;
    double width = 0.5;
};

/// Large pale text across the page, behind all else.
struct Stamp
{
    static constexpr float Paleness = 0.92F;  ///< 1 is white

    TextRun run;         ///< with its middle at the origin
    QPointF centre;      ///< on the page
    double degrees = 0;  ///< upwards from left to right
};

/// A place on the page that belongs to an element, such as a table cell.
struct Area
{
    QRectF rectangle;
    int element = -1;
};

struct Page
{
    QList<TextRun> runs;  ///< in reading order
    QList<Rule> rules;
    QList<Area> areas;
    std::optional<Stamp> stamp;
};

/// What a piece of the report is. Makes bookmarks and the structure for screen readers, and tells which
/// field of the report stands at a place of the page.
struct Element
{
    enum class Role : quint8 { Title, Heading, Paragraph, Table, Row, ColumnHeader, RowHeader, DataCell };

    Role role = Role::Paragraph;
    int parent = -1;  ///< a Row's Table, a cell's Row
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;   ///< of a Title or Heading in one line; the name of a Table
    QString field;  ///< the report's text that it shows, see namespace field; or empty
    CellId cell = CellId::None;
    int offset = 0;  ///< of a Paragraph: where it begins in its text as it is read
};

/// A cell whose text is wider or higher than its box at the smallest size allowed.
struct Overflow
{
    CellId cell = CellId::None;
    QString text;
};

/// The report as it is printed.
struct Layout
{
    QString title;            ///< in one line
    QString author;           ///< the organisation
    QList<Element> elements;  ///< in reading order
    QList<Page> pages;
    QList<Overflow> overflows;
    QList<char32_t> missingCharacters;  ///< that no installed face has, each once
};

}  // namespace kaibao
