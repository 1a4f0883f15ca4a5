// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QAbstractTableModel>

namespace kaibao {

/// One official table as the grid that is printed: heads, labels and value cells alike. A merged box
/// shows its content at its top left position; SpanRole tells its size.
class TableSectionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellIdRole = Qt::UserRole,  ///< int, -1 where the box is no value cell
        BoxKindRole,                ///< int, GridBox::Kind
        SpanRole,      ///< QSize(columns, rows) of the box; invalid where another box covers the place
        VerticalRole,  ///< bool
        StateRole,     ///< int, CellValue::State
        OriginRole,    ///< int, Origin
        LevelRole,     ///< int, the worst Level of the failed rules on the cell; invalid if none
        PreviewRole,   ///< QString, what would stand there; invalid where nothing else would, see Preview
    };

    /// The document must outlive the model; `tableKey` must be a table of its edition.
    TableSectionModel(Document &document, const QString &tableKey, QObject *parent = nullptr);

    const Table &table() const { return *m_table; }
    QModelIndex indexOf(CellId cell) const;
    CellId cellAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const GridBox &boxAt(const QModelIndex &index) const;
    QVariant boxData(const GridBox &box, const QModelIndex &index, int role) const;
    QVariant cellData(CellId cell, int role) const;
    std::optional<Level> levelAt(CellId cell) const;
    QVariant previewed(CellId cell) const;
    QString accessibleText(CellId cell) const;
    void follow(const Change &change);
    void repaint();

    Document &m_document;
    const Table *m_table;
    QList<int> m_boxes;  ///< position in the grid → index of the box
};

}  // namespace kaibao
