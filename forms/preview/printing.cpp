// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/preview/printing.h"

#include "forms/paper/pagepainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

}  // namespace

Result<void> printPages(const Layout &layout, QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&printer))
        return outputError(Text::tr("The printer “%1” does not take the report.").arg(printer.printerName()));
    painter.scale(printer.logicalDpiX() / 72.0, printer.logicalDpiY() / 72.0);

    const auto count = static_cast<int>(layout.pages.size());
    const bool all = printer.fromPage() == 0;
    const int first = all ? 1 : printer.fromPage();
    const int last = all ? count : std::min(printer.toPage(), count);
    for (int number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return outputError(Text::tr("The printer stopped at page %1.").arg(number));
        paintPage(painter, layout.pages[number - 1]);
    }
    return {};
}

}  // namespace kaibao
