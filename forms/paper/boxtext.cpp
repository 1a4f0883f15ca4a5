// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/boxtext.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr double SizeStep = 0.5;

/// Beside what stands in the middle.
constexpr double CentrePadding = millimetres(0.7);

/// From base line to base line, in ems.
constexpr double Leading = 1.2;

/// Below this a text is not shrunk only to look better.
constexpr double LeastHandsomeSize = 8.5;

/// What does not fit into this many lines of an official cell is cut off and reported.
constexpr int MostLines = 12;

/// From here on a text is one to read, and of one size with those around it.
constexpr int LinesOfRunningText = 4;

FontStyle styleOf(GridBox::Kind kind)
{
    switch (kind) {
    case GridBox::Kind::Section:
        return FontStyle::Hei;
    case GridBox::Kind::Note:
        return FontStyle::Kai;
    default:
        return FontStyle::Song;
    }
}

/// Labels that are numbered like a list stand one below the other.
bool isNumbered(const QString &text)
{
    const bool bracketed = text.size() > 3 && text[0] == u'（' && text[2] == u'）';
    return bracketed || (text.size() > 2 && (text[1] == u'.' || text[1] == u'、'));
}

/// （三）不予公开 in a narrow box: the number on a line of its own.
QString withNumberApart(const QString &text)
{
    const qsizetype close = text.indexOf(u'）') + 1;
    return text.startsWith(u'（') && close > 0 ? text.first(close) + u'\n' + text.sliced(close) : text;
}

bool isHandsome(const QList<TextLine> &lines)
{
    if (lines.size() < 2 || lines.size() >= LinesOfRunningText)
        return true;
    qsizetype last = 0;
    for (const TextRun &run : lines.last().runs)
        last += run.characters.size();
    return last > 1;
}

}  // namespace

QString BoxTextSetter::textOf(const GridBox &box) const
{
    return box.kind == GridBox::Kind::Value ? m_report.value(box.cell).text().simplified() : box.text;
}

BoxText BoxTextSetter::set(const GridBox &box, double width) const
{
    if (box.vertical && width < 4 * m_size)
        return setVertical({textOf(box), styleOf(box.kind)}, m_size);
    return setHorizontal(box, width);
}

BoxText BoxTextSetter::setHorizontal(const GridBox &box, double width) const
{
    const StyledText text{textOf(box), styleOf(box.kind)};
    if (text.text.isEmpty())
        return {};
    BoxText plain;
    for (double size = m_size; size >= LeastSize; size -= SizeStep) {
        BoxText set = setAt(text, box, width, size);
        if (!set.overflows && (isHandsome(set.lines) || size <= LeastHandsomeSize))
            return isHandsome(set.lines) || plain.lines.isEmpty() ? set : plain;
        if (!set.overflows && plain.lines.isEmpty())
            plain = set;
    }
    return plain.lines.isEmpty() ? setAt(text, box, width, LeastSize) : plain;
}

BoxText BoxTextSetter::setAt(const StyledText &text, const GridBox &box, double width, double size) const
{
    const bool value = box.kind == GridBox::Kind::Value;
    const bool number = value && m_report.value(box.cell).isNumber();
    const TextSetter setter(m_fonts, size, size);
    const bool listed = box.kind == GridBox::Kind::Label && box.rowSpan == 1 && isNumbered(text.text);
    const bool left = box.kind == GridBox::Kind::Note || listed;
    const double room = width - 2 * (left ? Padding : CentrePadding);
    BoxText result;
    result.size = size;
    if (number) {
        result.lines = {setter.setLine(text)};
    } else {
        const bool narrow = box.rowSpan > 1 && setter.setLine(text).width > room;
        const QString broken = narrow ? withNumberApart(text.text) : text.text;
        for (const QString &part : broken.split(u'\n'))
            result.lines += setter.set({{part, text.style}}, room, LineBreaker::Fill::Natural);
    }
    for (const TextLine &line : std::as_const(result.lines))
        result.overflows = result.overflows || line.torn || line.width > room + 0.01;
    if (box.cell != CellId::None && result.lines.size() > MostLines) {
        result.lines.resize(MostLines);
        result.overflows = true;
    }
    result.height = (static_cast<double>(result.lines.size() - 1) * Leading + 1) * size;
    result.alignment = left ? BoxText::Alignment::Left : BoxText::Alignment::Centre;
    return result;
}

BoxText BoxTextSetter::setVertical(const StyledText &text, double size) const
{
    BoxText result;
    result.size = size;
    result.vertical = true;
    const TextSetter setter(m_fonts, size, size);
    for (const char32_t character : text.text.toUcs4())
        result.lines.append(setter.setLine({QString::fromUcs4(&character, 1), text.style}));
    result.height = (static_cast<double>(result.lines.size() - 1) * Leading + 1) * size;
    return result;
}

void placeBoxText(Page &page, const BoxText &text, const QRectF &rectangle, int element)
{
    double top = rectangle.center().y() - text.height / 2;
    for (const TextLine &line : text.lines) {
        double x = rectangle.left() + BoxTextSetter::Padding;
        if (text.alignment == BoxText::Alignment::Centre)
            x = rectangle.center().x() - line.width / 2;
        QPointF origin(x, top + IdeographAscent * text.size);
        // In vertical text a comma stands in the upper right corner of its square.
        if (text.vertical && line.runs.first().characters.first().character == U'、')
            origin += QPointF(0.55, -0.6) * text.size;
        placeLine(page, line, origin, element);
        top += Leading * text.size;
    }
}

}  // namespace kaibao
