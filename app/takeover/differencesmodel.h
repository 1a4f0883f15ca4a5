// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/restore.h"

#include <QAbstractTableModel>

namespace kaibao {

/// Reports that stand otherwise in a backup or a handover file, a report a row; only those that are ticked
/// are wanted.
class DifferencesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Report, Kind, ColumnCount };

    explicit DifferencesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setDifferences(const QList<ReportDifference> &differences);
    const ReportDifference &difference(int row) const { return m_rows[row].difference; }
    bool isTicked(int row) const { return m_rows[row].ticked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        ReportDifference difference;
        bool ticked = true;
    };

    QList<Row> m_rows;
};

}  // namespace kaibao
