// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/tables/cellsteps.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace kaibao {

struct BoxState;
class OfficialTableView;

/// Draws the boxes of an official table and edits its value cells as a spreadsheet does: an editor that
/// was opened by typing hands the arrow keys on, one that was opened by F2 or the mouse keeps them.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Opening { ByTyping, ByAsking };

    explicit CellDelegate(OfficialTableView &view);

    /// How the next editor is opened.
    void setOpening(Opening opening) { m_opening = opening; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// An edit was ended by a key that also says where to go.
    void left(kaibao::CellStep step);
    /// What stands in the editor now.
    void typed(const QString &text) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void place(QLineEdit &editor, const QRect &cell);
    BoxState stateOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    OfficialTableView &m_view;
    Opening m_opening = Opening::ByAsking;
};

}  // namespace kaibao
