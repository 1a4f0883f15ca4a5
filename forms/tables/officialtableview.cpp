// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/officialtableview.h"

#include "forms/tables/boxpainter.h"
#include "forms/tables/celldelegate.h"
#include "forms/tables/cellexplanation.h"
#include "forms/tables/confirmaction.h"
#include "forms/tables/gridmetrics.h"
#include "forms/tables/tablehead.h"
#include "model/report/totals.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kaibao {

namespace {

QSet<CellId> totalsOf(const Edition &edition)
{
    QSet<CellId> totals;
    for (const LinearRule &rule : edition.rules()) {
        if (rule.computes != CellId::None)
            totals << rule.computes;
    }
    return totals;
}

}  // namespace

OfficialTableView::OfficialTableView(Document &document, const QString &tableKey, QWidget *parent)
    : QTableView(parent),
      m_document(document),
      m_model(document, tableKey),
      m_totals(totalsOf(document.edition())),
      m_delegate(new CellDelegate(*this)),
      m_head(new TableHead(*this)),
      m_pinned(*this),
      m_computeAgain(new QAction(tr("Compute this total again"), this))
{
    setHorizontalHeader(m_head);
    m_head->setVisible(m_model.table().headerRows > 0);
    verticalHeader()->hide();
    setModel(&m_model);
    setItemDelegate(m_delegate);
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    mergeBoxes();
    m_computeAgain->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Equal));
    m_computeAgain->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_computeAgain);
    connect(m_computeAgain, &QAction::triggered, this, &OfficialTableView::computeAgain);
    new ConfirmAction(document, *this);
    connect(m_delegate, &CellDelegate::left, this, &OfficialTableView::go);
    connect(m_delegate, &CellDelegate::typed, this,
            [this](const QString &text) { Q_EMIT typed(currentCell(), text); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OfficialTableView::updateActions);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));  // words of tall boxes stay in sight
    setCurrentCell(stepFrom(m_model.table(), CellId::None, CellStep::First));
}

CellId OfficialTableView::currentCell() const
{
    return m_model.cellAt(currentIndex());
}

void OfficialTableView::setCurrentCell(CellId cell)
{
    const QModelIndex index = m_model.indexOf(cell);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

bool OfficialTableView::isInBand(const GridBox &box) const
{
    const GridBox *current = valueBox(m_model.table(), currentCell());
    if (!current)
        return false;
    const bool inRow = box.row < current->row + current->rowSpan && current->row < box.row + box.rowSpan;
    const bool inColumn =
        box.column < current->column + current->columnSpan && current->column < box.column + box.columnSpan;
    return inRow || (inColumn && box.kind != GridBox::Kind::Section);
}

void OfficialTableView::setComparesYears(bool compares)
{
    if (m_comparesYears == compares)
        return;
    m_comparesYears = compares;
    m_laidOutWidth = 0;
    layOut();
    viewport()->update();
}

QList<QStringList> OfficialTableView::selectedTexts() const
{
    const QItemSelection selection = selectionModel()->selection();
    QRect area;  // columns across, rows down
    for (const QItemSelectionRange &range : selection)
        area |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    QList<QStringList> rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        QStringList texts;
        bool hasValues = false;
        for (int column = area.left(); column <= area.right(); ++column) {
            const GridBox &box = m_model.table().boxAt(row, column);
            const bool here = box.kind == GridBox::Kind::Value && box.row == row && box.column == column;
            texts << (here ? m_document.report().value(box.cell).text() : QString());
            hasValues = hasValues || here;
        }
        if (hasValues)
            rows << texts;
    }
    return rows;
}

QList<CellId> OfficialTableView::selectedCells() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QList<CellId> cells;
    for (const QModelIndex &index : std::as_const(selected)) {
        const CellId cell = m_model.cellAt(index);
        if (valueBox(m_model.table(), cell) && !cells.contains(cell))
            cells << cell;
    }
    return cells.isEmpty() ? QList<CellId>{currentCell()} : cells;
}

QModelIndex OfficialTableView::indexAt(const QPoint &place) const
{
    return QTableView::indexAt(m_pinned.unscrolled(place));
}

void OfficialTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int hidden = m_pinned.width() - visualRect(index).left();
    if (index.column() >= m_pinned.columns() && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void OfficialTableView::commit()
{
    const QList<QLineEdit *> editors = viewport()->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly);
    for (QLineEdit *editor : editors) {
        if (editor->isHidden())
            continue;  // closed already
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool OfficialTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool typing = trigger == QAbstractItemView::AnyKeyPressed;
    if (trigger != QAbstractItemView::NoEditTriggers && state() != EditingState)
        m_delegate->setOpening(typing ? CellDelegate::Opening::ByTyping : CellDelegate::Opening::ByAsking);
    const bool opened = QTableView::edit(index, trigger, event);
    auto *editor = viewport()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (opened && !typing && editor && trigger != QAbstractItemView::NoEditTriggers)
        editor->end(false);
    return opened;
}

QModelIndex OfficialTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool far = modifiers.testFlag(Qt::ControlModifier);
    const Table &table = m_model.table();
    const auto to = [&](CellStep step) { return m_model.indexOf(stepFrom(table, currentCell(), step)); };
    switch (action) {
    case MoveUp:
        return to(CellStep::Up);
    case MoveDown:
        return to(CellStep::Down);
    case MoveLeft:
        return to(CellStep::Left);
    case MoveRight:
        return to(CellStep::Right);
    case MoveHome:
        return to(far ? CellStep::First : CellStep::RowStart);
    case MoveEnd:
        return to(far ? CellStep::Last : CellStep::RowEnd);
    case MoveNext:
        return to(CellStep::NextAcross);
    case MovePrevious:
        return to(CellStep::PreviousAcross);
    case MovePageUp:
    case MovePageDown:
        break;
    }
    CellId cell = currentCell();
    const int rows = qMax(1, viewport()->height() / qMax(1, rowHeight(currentIndex().row())) - 1);
    for (int i = 0; i < rows; ++i)
        cell = stepFrom(table, cell, action == MovePageUp ? CellStep::Up : CellStep::Down);
    return m_model.indexOf(cell);
}

void OfficialTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    m_head->viewport()->update();
    updateActions();
    Q_EMIT currentCellChanged(currentCell());
}

void OfficialTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_laidOutWidth = 0;
        layOut();
    }
}

void OfficialTableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const CellId under = m_model.cellAt(indexAt(event->pos()));
        if (valueBox(m_model.table(), under))
            setCurrentCell(under);
    }
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    QMenu::exec(actions(), place, nullptr, this);
}

bool OfficialTableView::focusNextPrevChild(bool next)
{
    const CellId before = currentCell();
    const CellId after =
        stepFrom(m_model.table(), before, next ? CellStep::NextAcross : CellStep::PreviousAcross);
    if (after == before)  // at the end Tab goes on to what comes after the table
        return QTableView::focusNextPrevChild(next);
    setCurrentCell(after);
    return true;
}

void OfficialTableView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Delete:
        blankSelection();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(shift ? CellStep::PreviousDown : CellStep::NextDown);
        return;
    case Qt::Key_Space:
        return;  // as the first key of a number it would only blank the cell
    default:
        QTableView::keyPressEvent(event);
    }
}

void OfficialTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->pos());
    if (valueBox(m_model.table(), m_model.cellAt(under)))
        QTableView::mousePressEvent(event);
    else
        setFocus(Qt::MouseFocusReason);  // words are no place for the cursor
}

void OfficialTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

bool OfficialTableView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex under = indexAt(help->pos());
    const CellId cell = m_model.cellAt(under);
    if (valueBox(m_model.table(), cell))
        QToolTip::showText(help->globalPos(), cellExplanation(m_document, cell), viewport(),
                           visualRect(under));
    else
        QToolTip::hideText();
    return true;
}

void OfficialTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    m_pinned.paintRows(painter);
}

void OfficialTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update();  // what was moved took the pinned labels along
    m_head->viewport()->update();
}

void OfficialTableView::mergeBoxes()
{
    for (const GridBox &box : m_model.table().boxes) {
        if (box.rowSpan > 1 || box.columnSpan > 1)
            setSpan(box.row, box.column, box.rowSpan, box.columnSpan);
    }
    for (int row = 0; row < m_model.table().headerRows; ++row)
        setRowHidden(row, true);
}

void OfficialTableView::layOut()
{
    if (m_layingOut)
        return;
    const QScopedValueRollback layingOut(m_layingOut, true);
    for (int round = 0; round < 2 && m_laidOutWidth != viewport()->width(); ++round)
        fitTo(viewport()->width());  // again where a scroll bar came or went with the first
    if (hasFocus())                  // where one types stays in sight when letters grow or a panel comes
        scrollTo(currentIndex());
}

void OfficialTableView::fitTo(int width)
{
    const Table &table = m_model.table();
    m_laidOutWidth = width;
    const QList<int> widths = columnWidths(table, m_laidOutWidth, fontMetrics());
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
    QList<int> heights = rowHeights(table, widths, font());
    const int below = m_comparesYears ? beforeHeight(font()) : 0;
    for (int row = table.headerRows; row < heights.size(); ++row)
        heights[row] = std::max(heights[row], fontMetrics().height() + below + 2 * BoxPadding);
    for (int row = table.headerRows; row < heights.size(); ++row)
        setRowHeight(row, heights[row]);
    m_head->setRowHeights(heights);
    updateGeometries();
}

void OfficialTableView::go(CellStep step)
{
    setCurrentCell(stepFrom(m_model.table(), currentCell(), step));
}

void OfficialTableView::blankSelection()
{
    Change change;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const CellId cell = m_model.cellAt(index);
        if (isTotal(cell))  // a total without a figure of its own follows its parts
            change.setCell(m_document.report(), cell,
                           {computedTotal(m_document.report(), cell), Origin::Computed});
        else
            change.setCell(m_document.report(), cell, {CellValue(), Origin::Typed});
    }
    m_document.edit(change, tr("Delete"));
}

void OfficialTableView::computeAgain()
{
    const CellId cell = currentCell();
    const CellEntry entry{computedTotal(m_document.report(), cell), Origin::Computed};
    m_document.edit(Change().setCell(m_document.report(), cell, entry), m_computeAgain->text());
}

void OfficialTableView::updateActions()
{
    const CellId cell = currentCell();
    m_computeAgain->setEnabled(isTotal(cell) && m_document.report().cell(cell).origin != Origin::Computed);
}

}  // namespace kaibao
