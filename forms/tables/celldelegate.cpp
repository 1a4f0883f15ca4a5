// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/celldelegate.h"

#include "forms/tables/boxpainter.h"
#include "forms/tables/gridmetrics.h"
#include "forms/tables/officialtableview.h"
#include "forms/widgets/look.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <optional>

namespace kaibao {

namespace {

std::optional<CellStep> stepOf(const QKeyEvent &key, CellDelegate::Opening opening)
{
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    const bool typing = opening == CellDelegate::Opening::ByTyping;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return shift ? CellStep::PreviousDown : CellStep::NextDown;
    case Qt::Key_Tab:
        return CellStep::NextAcross;
    case Qt::Key_Backtab:
        return CellStep::PreviousAcross;
    case Qt::Key_Up:
        return CellStep::Up;
    case Qt::Key_Down:
        return CellStep::Down;
    case Qt::Key_Left:
        return typing && !shift ? std::optional(CellStep::Left) : std::nullopt;
    case Qt::Key_Right:
        return typing && !shift ? std::optional(CellStep::Right) : std::nullopt;
    default:
        return std::nullopt;
    }
}

}  // namespace

CellDelegate::CellDelegate(OfficialTableView &view) : QStyledItemDelegate(&view), m_view(view)
{}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Table &table = m_view.tableModel().table();
    BoxPainter(*painter, option.palette, option.font)
        .paint(option.rect, table.boxAt(index.row(), index.column()), stateOf(option, index));
}

BoxState CellDelegate::stateOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Table &table = m_view.tableModel().table();
    const GridBox &box = table.boxAt(index.row(), index.column());
    BoxState state;
    state.listItem = isListItem(table, box);
    state.leftEdge = box.column == 0;
    state.topEdge = box.row == 0;
    state.inBand = m_view.isInBand(box);
    if (box.rowSpan > 1)
        state.inSight = m_view.viewport()->rect();
    if (box.kind != GridBox::Kind::Value)
        return state;
    state.text = index.data(Qt::DisplayRole).toString();
    state.value = static_cast<CellValue::State>(index.data(TableSectionModel::StateRole).toInt());
    if (const QVariant preview = index.data(TableSectionModel::PreviewRole); preview.isValid())
        state.preview = preview.toString();
    if (const QVariant level = index.data(TableSectionModel::LevelRole); level.isValid())
        state.level = static_cast<Level>(level.toInt());
    const auto origin = static_cast<Origin>(index.data(TableSectionModel::OriginRole).toInt());
    state.computed = m_view.isTotal(box.cell) && origin == Origin::Computed;
    state.typedOver = m_view.isTotal(box.cell) && origin != Origin::Computed;
    state.carried = origin == Origin::CarriedOver;
    if (m_view.comparesYears()) {
        const QVariant before = index.data(TableSectionModel::PreviousRole);
        if (before.isValid())
            state.before = before.toString();
    }
    state.current = m_view.currentIndex() == index;
    state.focused = state.current && m_view.hasFocus();
    state.selected = option.state.testFlag(QStyle::State_Selected);
    return state;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFont(option.font);
    editor->setAlignment(Qt::AlignCenter);
    editor->setTextMargins(0, 0, 0, 0);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(editor, &QLineEdit::textEdited, this, &CellDelegate::typed);
    connect(editor, &QLineEdit::textEdited, this,
            [this, editor, at = QPersistentModelIndex(index)] { place(*editor, m_view.visualRect(at)); });
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->isModified())
        return;  // a change elsewhere does not take away what is being typed
    line->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->isModified())
        model->setData(index, line->text());
    line->setModified(false);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    place(*static_cast<QLineEdit *>(editor), option.rect);
}

/// Over its cell, and as far beyond it to both sides as the figure is wider.
void CellDelegate::place(QLineEdit &editor, const QRect &cell)
{
    const QRect own = cell.adjusted(0, 0, -1, -1);
    const int wanted = editor.fontMetrics().horizontalAdvance(editor.text()) + 2 * look::Gap;
    QRect rect = own;
    rect.setWidth(qMax(own.width(), wanted));
    rect.moveCenter(own.center());
    rect.moveRight(qMin(rect.right(), editor.parentWidget()->width() - 1));
    editor.setGeometry(rect);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const std::optional<CellStep> step = stepOf(static_cast<QKeyEvent &>(*event), m_opening);
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!step || !editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT left(*step);
    return true;
}

}  // namespace kaibao
