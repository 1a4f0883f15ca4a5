// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/balanceline.h"

#include "forms/findings/levelsign.h"
#include "forms/widgets/look.h"
#include "model/report/totals.h"
#include "model/report/writtenfigure.h"
#include "model/sections/balance.h"

#include <QPainter>

namespace kaibao {

BalanceLine::BalanceLine(Document &document, QWidget *parent) : QLabel(parent), m_document(document)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&m_document, &Document::changed, this, &BalanceLine::follow);
}

void BalanceLine::setCell(CellId cell)
{
    m_cell = cell;
    follow();
}

void BalanceLine::showTyped(CellId cell, const QString &text)
{
    const CellValue value = parseWrittenFigure(text, m_document.edition().cell(cell).kind);
    Report typed = m_document.report();
    apply(typed, withComputedTotals(typed, Change().setCell(typed, cell, {value, Origin::Typed})));
    show(typed);
}

void BalanceLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fittingFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text());
}

/// Smaller where the line is too long: its end says what is wrong. Tried and not computed, as fonts have whole pixels.
QFont BalanceLine::fittingFont() const
{
    constexpr double LeastFactor = 0.6;
    constexpr double Step = 0.04;
    double factor = 1;
    QFont fitting = font();
    while (factor > LeastFactor && QFontMetrics(fitting).horizontalAdvance(text()) > width())
        fitting = look::scaled(font(), factor -= Step);
    return fitting;
}

void BalanceLine::follow()
{
    show(m_document.report());
}

void BalanceLine::show(const Report &report)
{
    const std::optional<Balance> balance = balanceAround(m_cell, report);
    const bool failed = balance && balance->status == Status::Failed;
    QPalette colours = parentWidget() ? parentWidget()->palette() : QPalette();
    if (failed)
        colours.setColor(QPalette::WindowText, levelColor(Level::Must, colours));
    setPalette(colours);
    setText(balance ? balance->words : QString());
    setToolTip(text());
}

}  // namespace kaibao
