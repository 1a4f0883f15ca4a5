// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/pagegeometry.h"
#include "forms/paper/textsetter.h"
#include "model/report/report.h"

namespace kaibao {

/// The text of a table's box, set to the box's width. Shrinks in steps to stay in; at the least size it
/// may stick out.
struct BoxText
{
    enum class Alignment : quint8 { Centre, Left };

    QList<TextLine> lines;
    double size = 0;    ///< in points
    double height = 0;  ///< from the top of the first line to the foot of the last
    Alignment alignment = Alignment::Centre;
    bool vertical = false;  ///< one character a line, from top to bottom
    bool overflows = false;
};

/// Sets the texts of one table.
class BoxTextSetter final
{
public:
    static constexpr double LeastSize = 7;  ///< smaller cannot be read on paper
    static constexpr double Padding = millimetres(1);

    /// `size` is that of a text that need not shrink, in points.
    BoxTextSetter(FontSet &fonts, const Report &report, double size)
        : m_fonts(fonts), m_report(report), m_size(size)
    {}

    BoxText set(const GridBox &box, double width) const;

    /// Also where the box asks for vertical text.
    BoxText setHorizontal(const GridBox &box, double width) const;

private:
    BoxText setAt(const StyledText &text, const GridBox &box, double width, double size) const;
    BoxText setVertical(const StyledText &text, double size) const;
    QString textOf(const GridBox &box) const;

    FontSet &m_fonts;
    const Report &m_report;
    double m_size;
};

/// Draws the text in the middle of a rectangle of the page.
void placeBoxText(Page &page, const BoxText &text, const QRectF &rectangle, int element);

}  // namespace kaibao
