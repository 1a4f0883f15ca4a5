// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/tablelabels.h"
#include "model/report/report.h"

namespace kaibao {

/// The figures of one table that stand in rows or columns which only the form of another year has. There is no cell
/// for them, but the report keeps them as it would from a data file: so the checks see that the table is on
/// the wrong form, and nothing is lost.
class ForeignFigures final
{
public:
    /// Both must outlive it.
    ForeignFigures(const TableLabels &labels, Report &report) : m_labels(labels), m_report(report) {}

    /// A row with a label that this form does not have. Where its figures are not one for each column, they are
    /// kept as one text.
    void addRow(const QString &label, const QStringList &values);
    /// A figure of a row of this form, below a head that this form does not have.
    void addCell(int gridRow, const QString &head, const QString &text);

    /// The form that the rows and columns belong to; null where there are none.
    const Edition *form() const { return m_form; }
    /// A head of another form stands in the table, with or without figures.
    void noticeHead(const QString &head);

private:
    void keep(const QString &row, const QString &column, const QJsonValue &value);

    const TableLabels &m_labels;
    Report &m_report;
    const Edition *m_form = nullptr;
};

}  // namespace kaibao
