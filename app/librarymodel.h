// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/library.h"

#include <QAbstractTableModel>

namespace kaibao {

/// The reports of a library, the one changed last first.
class LibraryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Organisation, Year, Edition, OpenFindings, LastChange, ColumnCount };

    explicit LibraryModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setReports(const QList<ReportSummary> &reports);
    ReportId reportAt(const QModelIndex &index) const { return m_reports[index.row()].id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ReportSummary> m_reports;
};

}  // namespace kaibao
