// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/importedreport.h"
#include "model/report/change.h"

#include <QAbstractTableModel>

#include <optional>

namespace kaibao {

/// What was understood of a file, place by place, to be corrected and accepted: the texts first, then every
/// cell of the form. Holds only a proposal; change() says what accepting it does to a report.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Before, Found, Certainty };
    static constexpr int ColumnCount = Certainty + 1;
    /// QString: where the value stands in the file; empty for what stands nowhere.
    static constexpr int SourceRole = Qt::UserRole;

    /// `present` is the report that the file may go into, of the same edition.
    ImportModel(const ImportedReport &imported, std::optional<Report> present, QObject *parent = nullptr);

    /// What turns this report into the proposal, as far as rows are ticked. A cell that is blank in the file
    /// erases nothing.
    Change change(const Report &report) const;
    /// Puts figures into the cell of a row and those right of it in the same row of the form; says how many.
    int place(int row, const QStringList &figures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Item
    {
        QString field;  ///< of a text; empty for a cell
        CellId cell = CellId::None;
        bool taken = false;
    };

    QString place(const Item &item) const;
    QString valueIn(const Report &report, const Item &item) const;
    QString certainty(const Item &item) const;
    bool isInRowOf(int row, int other) const;
    void setCell(int row, const QString &typed);

    Report m_proposal;
    QHash<CellId, CellSource> m_sources;
    std::optional<Report> m_present;
    QList<Item> m_items;
};

}  // namespace kaibao
