// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/tables/cellsteps.h"
#include "forms/tables/pinnedlabels.h"
#include "model/sections/tablesectionmodel.h"

#include <QTableView>

namespace kaibao {

class CellDelegate;
class TableHead;

/// An official table, drawn as it is printed and typed into as into a spreadsheet. It is as large as its
/// font: a larger font gives higher rows and, where the columns would be too narrow, wider ones.
class OfficialTableView final : public QTableView
{
    Q_OBJECT

public:
    /// The document must outlive the view.
    OfficialTableView(Document &document, const QString &tableKey, QWidget *parent = nullptr);

    const TableSectionModel &tableModel() const { return m_model; }

    CellId currentCell() const;
    void setCurrentCell(CellId cell);

    /// Whether a rule of the edition computes the cell.
    bool isTotal(CellId cell) const { return m_totals.contains(cell); }
    /// Whether a box lies in the row or column of the current cell.
    bool isInBand(const GridBox &box) const;

    /// Whether last year's figure stands below this year's in every cell.
    bool comparesYears() const { return m_comparesYears; }
    void setComparesYears(bool compares);

    /// The selected block without heads and labels: its figures row by row as they are shown, and empty
    /// texts where a merged box covers a place.
    QList<QStringList> selectedTexts() const;
    /// The cells that a selected block holds, else the current one, in the order of the form.
    QList<CellId> selectedCells() const;
    /// Blanks the selected cells; a selected total follows its parts again.
    void blankSelection();

    /// The labels stay at the left where the rest is scrolled.
    const PinnedLabels &pinnedLabels() const { return m_pinned; }
    QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Ends the editing of a cell and keeps what was typed.
    void commit();

    /// Lets a total that was typed over follow its parts again; enabled on such a cell.
    QAction *computeAgainAction() const { return m_computeAgain; }

Q_SIGNALS:
    void currentCellChanged(kaibao::CellId cell);
    /// What stands in the editor of the current cell, with every key.
    void typed(kaibao::CellId cell, const QString &text);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void mergeBoxes();
    void layOut();
    void fitTo(int width);
    void go(CellStep step);
    void computeAgain();
    void updateActions();

    Document &m_document;
    TableSectionModel m_model;
    QSet<CellId> m_totals;
    CellDelegate *m_delegate;
    TableHead *m_head;
    PinnedLabels m_pinned;
    QAction *m_computeAgain;
    bool m_comparesYears = false;
    int m_laidOutWidth = 0;
    bool m_layingOut = false;
};

}  // namespace kaibao
