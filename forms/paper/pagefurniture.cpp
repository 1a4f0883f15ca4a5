// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pagefurniture.h"

#include "forms/paper/pagegeometry.h"
#include "forms/paper/textsetter.h"

#include <QCoreApplication>
#include <QLocale>

namespace kaibao {

namespace {

constexpr double MarkSize = 4.5;
constexpr double MarkInset = 0.8;    // from the corner of the box
constexpr double RoomForMark = 1.8;  // by which a figure moves down
constexpr double FootSize = 9;
constexpr double StampSize = 120;
constexpr double StampDegrees = 50;  // along the diagonal of the sheet

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSheet)
};

/// The base line of what stands below the type area.
double footLine()
{
    return geometry::Bottom + geometry::PageNumberDistance + IdeographAscent * geometry::PageNumberSize;
}

/// From the outer edge where `outside`, else from the inner one.
void placeAtFoot(Page &page, qsizetype number, bool outside, const TextLine &line)
{
    const double space = geometry::PageNumberSize;
    const bool right = (number % 2 == 0) == outside;
    const double x = right ? geometry::Right - space - line.width : geometry::Left + space;
    placeLine(page, line, {x, footLine()}, -1);
}

Stamp stamp(const QString &text, FontSet &fonts)
{
    const TextSetter setter(fonts, StampSize, StampSize);
    const TextLine line = setter.setLine({text, FontStyle::Hei});
    TextRun run = line.runs.value(0);
    run.origin = {-line.width / 2, (IdeographAscent - 0.5) * StampSize};
    return {run, {geometry::SheetWidth / 2, geometry::SheetHeight / 2}, StampDegrees};
}

void addMark(Page &page, const Area &area, const QString &mark, FontSet &fonts)
{
    const TextSetter setter(fonts, MarkSize, MarkSize);
    const QPointF at = area.rectangle.topLeft() + QPointF(MarkInset, MarkInset + IdeographAscent * MarkSize);
    placeLine(page, setter.setLine({mark, FontStyle::Song}), at, -1);
}

}  // namespace

void addPageNumbers(Layout &layout, FontSet &fonts)
{
    const TextSetter setter(fonts, geometry::PageNumberSize, geometry::PageNumberSize);
    for (qsizetype i = 0; i < layout.pages.size(); ++i)
        placeAtFoot(layout.pages[i], i, true,
                    setter.setLine({QStringLiteral("— %1 —").arg(i + 1), FontStyle::Song}));
}

void addCellMarks(Layout &layout, const Edition &edition, FontSet &fonts)
{
    const auto cellOf = [&layout](int element) {
        return element < 0 ? CellId::None : layout.elements[element].cell;
    };
    for (Page &page : layout.pages) {
        for (TextRun &run : page.runs)
            run.origin.ry() += cellOf(run.element) == CellId::None ? 0 : RoomForMark;
        for (const Area &area : std::as_const(page.areas)) {
            const CellId cell = cellOf(area.element);
            if (cell != CellId::None && !edition.cell(cell).crossedOut)
                addMark(page, area, edition.cell(cell).mark, fonts);
        }
    }
}

void addReviewFurniture(Layout &layout, const Review &review, qsizetype pages, FontSet &fonts)
{
    const TextSetter setter(fonts, FootSize, FootSize);
    const Stamp across = stamp(Text::tr("For review"), fonts);
    const QString time = QLocale::c().toString(review.time.toLocalTime(), u"yyyy-MM-dd HH:mm");
    const TextLine checksum =
        setter.setLine({Text::tr("Checksum %1, %2").arg(review.checksum, time), FontStyle::Song});
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        Page &page = layout.pages[i];
        page.stamp = across;
        placeAtFoot(page, i, false, checksum);
        if (i >= pages)
            placeAtFoot(page, i, true,
                        setter.setLine({Text::tr("Sheet %1").arg(i - pages + 1), FontStyle::Song}));
    }
}

}  // namespace kaibao
