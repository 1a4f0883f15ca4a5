// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pdftextreader.h"

#include "model/exchange/pagenumber.h"
#include "model/exchange/pdfbounds.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRectF>
#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>
#include <limits>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PdfTextReader)
};

constexpr int MostPages = 60;
constexpr qint64 MostMilliseconds = 3000;
constexpr double SameLine = 0.4;  // of the height of a word, between the middles of two
constexpr double WordGap = 0.15;  // of the height, between words that a blank parts
constexpr double CellGap = 1.5;   // of the height, between words that a column parts
constexpr double Indented = 1.0;  // of the height, from the left edge of the page's text

struct Box
{
    QString text;
    QRectF place;
};

/// Stops poppler in the midst of a page that never ends.
bool isOverdue(const QVariant &timer)
{
    return timer.value<QElapsedTimer *>()->hasExpired(MostMilliseconds);
}

QList<Box> boxesOf(const Poppler::Page &page, QElapsedTimer &timer)
{
    QList<Box> boxes;
    for (const auto &box : page.textList(Poppler::Page::Rotate0, isOverdue, QVariant::fromValue(&timer)))
        boxes << Box{box->text(), box->boundingBox()};
    std::stable_sort(boxes.begin(), boxes.end(),
                     [](const Box &a, const Box &b) { return a.place.center().y() < b.place.center().y(); });
    return boxes;
}

QList<QList<Box>> linesOf(const QList<Box> &boxes)
{
    QList<QList<Box>> lines;
    for (const Box &box : boxes) {
        const QRectF last = lines.isEmpty() ? QRectF() : lines.last().first().place;
        const double distance = box.place.center().y() - last.center().y();
        if (lines.isEmpty() || distance > SameLine * std::min(box.place.height(), last.height()))
            lines << QList<Box>();
        lines.last() << box;
    }
    for (QList<Box> &line : lines)
        std::stable_sort(line.begin(), line.end(),
                         [](const Box &a, const Box &b) { return a.place.left() < b.place.left(); });
    return lines;
}

ContentLine textLine(const QList<Box> &boxes, double leftEdge)
{
    ContentLine line;
    if (boxes.first().place.left() - leftEdge > Indented * boxes.first().place.height())
        line.text = QStringLiteral("　　");
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRectF &place = boxes[i].place;
        const double gap = i > 0 ? (place.left() - boxes[i - 1].place.right()) / place.height() : 0;
        const int blanks = gap > CellGap ? 3 : gap > WordGap ? 1 : 0;
        line.text += QString(blanks, u' ');
        line.text += boxes[i].text;
        line.words << PlacedWord{boxes[i].text, place.left(), place.right()};
    }
    return line;
}

double leftEdge(const QList<QList<Box>> &lines)
{
    double edge = std::numeric_limits<double>::max();
    for (const QList<Box> &line : lines)
        edge = std::min(edge, line.first().place.left());
    return edge;
}

bool isNumberOfPage(int page, const QList<Box> &line, double pageHeight)
{
    constexpr double Foot = 0.9;
    const QRectF &place = line.first().place;
    const std::optional<PageNumber> found = PageNumber::parse(textLine(line, place.left()).text);
    return found && found->number == page && place.top() > Foot * pageHeight;
}

void addPage(const Poppler::Document &document, int number, QElapsedTimer &timer, FileContent &content)
{
    const std::unique_ptr<Poppler::Page> page = document.page(number);
    if (!page)
        return;
    QList<QList<Box>> lines = linesOf(boxesOf(*page, timer));
    if (!lines.isEmpty() && isNumberOfPage(number + 1, lines.last(), page->pageSizeF().height()))
        lines.removeLast();
    const double edge = leftEdge(lines);
    for (const QList<Box> &line : std::as_const(lines))
        content.add(textLine(line, edge));
}

}  // namespace

Result<FileContent> pdfTextContent(const QByteArray &pdf)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return inputError(Text::tr("The PDF is damaged or cut off."));
    if (document->isLocked())
        return inputError(Text::tr("The PDF is protected with a password; save it without one first."));
    if (!hasBoundedPages(pdf))
        return inputError(Text::tr("The PDF is damaged, or its pages hold more than those of any report."));
    FileContent content;
    QElapsedTimer timer;
    timer.start();
    const int pages = std::min(document->numPages(), MostPages);
    int page = 0;
    while (page < pages && !content.isFull() && !timer.hasExpired(MostMilliseconds))
        addPage(*document, page++, timer, content);
    if (!content.isFull() && (page < document->numPages() || timer.hasExpired(MostMilliseconds)))
        content.remarks << Text::tr("The PDF is longer than any report; only its beginning was read.");
    return content;
}

}  // namespace kaibao
