// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/carriedmarks.h"

#include "forms/widgets/look.h"
#include "model/report/carriedtext.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CarriedMarks)
};

TextMark markOf(const CarriedStretch &stretch, const QPalette &palette)
{
    const auto offset = static_cast<int>(stretch.offset);
    const auto length = static_cast<int>(stretch.length);
    if (stretch.kind == CarriedStretch::Kind::OldYear)
        return {offset, length, look::carried(palette), Text::tr("This is the year of last year's report.")};
    return {offset,
            length,
            {},
            Text::tr("This paragraph stands word for word as it did last year. Bring it up to date, or press "
                     "Ctrl+Shift+Enter where it is still true."),
            look::carriedFill(palette)};
}

}  // namespace

QList<TextMark> carriedMarks(const Document &document, const QString &field, const QPalette &palette)
{
    const ReportPair reports = document.checks().pairWith(document.report());
    QList<TextMark> marks;
    if (!reports.previous)
        return marks;
    for (const CarriedStretch &stretch : carriedStretches(reports.report, *reports.previous, field))
        marks << markOf(stretch, palette);
    return marks;
}

}  // namespace kaibao
