// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QAbstractTableModel>

namespace kaibao {

/// The cells that a person can fill in, over all tables, one a row: to choose one from.
class CellsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, Row, Name, Figure, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole,  ///< QString, "table/row/column"
        TableRole,               ///< QString, the table's key
        WordsRole,               ///< QString, everything that one may search for
    };

    /// The document must outlive the model.
    explicit CellsModel(Document &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(CellId cell, int column) const;
    void follow(const Change &change);

    Document &m_document;
    QList<CellId> m_cells;
};

}  // namespace kaibao
