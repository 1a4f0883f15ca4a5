// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace kaibao {

/// A row of an older form for which this form has several: where its figures go is for a person to say.
struct RowSplit
{
    QString from;      ///< "table/row" of the older form
    QStringList into;  ///< rows of the same table in this form, the likeliest first
    QString why;       ///< one sentence, in the program's language
};

/// How a report on an older form becomes one on this form. What has the same key in both stays as it is.
struct Upgrade
{
    QString from;  ///< key of the older edition
    QList<RowSplit> splits;
};

/// How a body that received no request fills in the form.
struct ZeroReport
{
    QString table;      ///< the table to fill with zeros
    QString carriedIn;  ///< its row of what was left from last year: a zero report has nothing there
    QString narrative;  ///< the text in which it is said,
    QString after;      ///< at the end of the paragraph that speaks of this
    QString sentence;   ///< with {year}
};

}  // namespace kaibao
