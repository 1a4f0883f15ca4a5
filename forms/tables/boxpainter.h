// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"
#include "model/edition/table.h"
#include "model/report/cellvalue.h"

#include <QFont>
#include <QPalette>
#include <QRect>

#include <optional>

class QPainter;

namespace kaibao {

/// What is known of a box when it is drawn.
struct BoxState
{
    QString text;
    QRect inSight;  ///< words stand in the middle of the part of the box that is in here
    CellValue::State value = CellValue::State::Blank;
    std::optional<QString> preview;  ///< what would stand there; "" for blank
    std::optional<Level> level;      ///< of the worst finding on the cell
    bool listItem = false;
    bool computed = false;   ///< a total that follows its parts
    bool typedOver = false;  ///< a total that does not
    bool current = false;
    bool focused = false;  ///< the current one, in the view that has the focus
    bool selected = false;
    bool inBand = false;    ///< in the row or column of the current cell
    bool leftEdge = false;  ///< draws the left line too
    bool topEdge = false;
};

/// Draws one box of an official table: ground, lines, words, signs.
class BoxPainter final
{
public:
    BoxPainter(QPainter &painter, const QPalette &palette, const QFont &font);

    void paint(const QRect &rect, const GridBox &box, const BoxState &state);

private:
    QColor ground(const GridBox &box, const BoxState &state) const;
    void paintLines(const QRect &rect, const BoxState &state);
    void paintWords(const QRect &rect, const GridBox &box, const BoxState &state);
    void paintValue(const QRect &rect, const BoxState &state);
    void paintTotalSign(const QRect &rect, bool struckThrough);
    void paintBlankLine(const QRect &rect);
    void paintPreview(const QRect &rect, const BoxState &state);
    void paintFigure(const QRect &rect, const BoxState &state);

    QPainter &m_painter;
    const QPalette &m_palette;
    QFont m_font;
};

}  // namespace kaibao
