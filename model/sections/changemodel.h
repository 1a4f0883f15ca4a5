// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"

#include <QAbstractTableModel>
#include <QSet>

namespace kaibao {

/// A change for people, one edit a row: where, what stood there, what stands there now. On demand each row
/// can be ticked, and only what is ticked is wanted.
class ChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Before, After, ColumnCount };

    explicit ChangeModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// The edition must outlive the model. Rows that cannot be ticked are all wanted.
    void setChange(const Edition &edition, const Change &change, bool tickable = false);
    void clear();

    /// Rows that somebody has to decide about; they stand in front.
    void setContested(const QSet<CellId> &cells, const QSet<QString> &texts);
    /// Ticks the rows whose place is in this change.
    void tickOnly(const Change &change);

    /// What is left of the change without the rows that are not ticked.
    Change wanted() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Change edit;  ///< just this one
        bool ticked = true;
        bool contested = false;
    };

    QString place(const Change &edit) const;
    QString fieldName(const QString &field) const;

    const Edition *m_edition = nullptr;  ///< null while empty
    QList<Row> m_rows;
    bool m_tickable = false;
};

}  // namespace kaibao
