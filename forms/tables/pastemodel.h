// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/edition.h"
#include "model/exchange/pasteproposal.h"

#include <QAbstractTableModel>

namespace kaibao {

/// What a paste would change, one cell a row: where, what stands there, what would. Odd ones stand in front.
class PasteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, Place, Before, After, Remark, ColumnCount };
    enum Role { OddRole = Qt::UserRole };  ///< bool

    /// The edition must outlive the model.
    PasteModel(const Edition &edition, QList<PastedCell> cells, QObject *parent = nullptr);

    int oddCount() const { return m_odd; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PastedCell &cell, int column) const;

    const Edition &m_edition;
    QList<PastedCell> m_cells;
    int m_odd = 0;
};

}  // namespace kaibao
