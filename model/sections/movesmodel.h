// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/succession.h"

#include <QAbstractTableModel>

namespace kaibao {

/// What became of the figures of an older report, one row of the form a line.
class MovesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Fate, Older, Newer, ColumnCount };

    explicit MovesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// What was made from `older`. Both editions must outlive the model.
    void show(const Report &older, const Succession &succession);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString fate;
        QString older;
        QString newer;
    };

    QList<Line> m_lines;
};

/// "一、本年新收…: 自然人 3, 总计 3": the figures of the cells of one row, in words.
QString rowInWords(const Report &report, const QList<CellId> &cells);

}  // namespace kaibao
