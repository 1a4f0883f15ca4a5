// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/tablepage.h"

#include "forms/help/helppanel.h"
#include "forms/pages/zerolane.h"
#include "forms/tables/balanceline.h"
#include "forms/tables/officialtableview.h"
#include "forms/tables/tableactions.h"
#include "forms/tables/totalactions.h"
#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"
#include "forms/widgets/shorthint.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace kaibao {

namespace {

constexpr int GuidanceLines = 2;  // always as many: the table does not jump about
// Lines that the page must have room for; below that they all belong to the table.
constexpr int RoomForOverview = 25;
constexpr int RoomForGuidance = 22;

}  // namespace

TablePage::TablePage(Document &document, const Section &section, QWidget *parent)
    : WizardPage(parent),
      m_document(document),
      m_view(new OfficialTableView(document, section.table, this)),
      m_actions(new TableActions(document, *m_view)),
      m_totals(new TotalActions(document, *m_view)),
      m_balance(new BalanceLine(document, this)),
      m_overview(new Hint(section.guidance, this)),
      m_cell(new Heading({}, 1.0, this)),
      m_guidance(new ShortHint(GuidanceLines, this))
{
    auto *heading = new Heading(section.title, 1.35, this);
    heading->setBuddy(m_view);
    heading->setToolTip(section.guidance);
    m_view->setAccessibleName(section.title);
    m_view->setAccessibleDescription(section.guidance);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::Gap, look::WideGap, look::Gap);
    layout->setSpacing(look::Gap);
    layout->addWidget(heading);
    layout->addWidget(m_overview);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_balance);
    layout->addWidget(m_cell);
    layout->addWidget(m_guidance);
    setFocusProxy(m_view);
    if (section.table == document.edition().zeroReport().table) {
        auto *lane = new ZeroLane(document, this);
        layout->insertWidget(layout->indexOf(m_view), lane);
        lane->comeBefore(*m_view);
        connect(lane, &ZeroLane::declined, this, &TablePage::takeFocus);
    }
    connect(m_view, &OfficialTableView::currentCellChanged, this, &TablePage::showGuidance);
    connect(m_view, &OfficialTableView::currentCellChanged, this, &TablePage::placeChanged);
    connect(m_view, &OfficialTableView::currentCellChanged, m_balance, &BalanceLine::setCell);
    connect(m_view, &OfficialTableView::typed, m_balance, &BalanceLine::showTyped);
    connect(m_view->itemDelegate(), &QAbstractItemDelegate::closeEditor, m_balance, &BalanceLine::follow);
    m_balance->setCell(m_view->currentCell());
    divideSpace();
    showGuidance();
}

void TablePage::commit()
{
    m_view->commit();
}

void TablePage::showPlace(const Finding &finding)
{
    const auto &cells = finding.cells;
    const auto here = std::find_if(cells.begin(), cells.end(), [this](CellId cell) {
        return valueBox(m_view->tableModel().table(), cell) != nullptr;
    });
    if (here != cells.end())
        m_view->setCurrentCell(*here);
}

void TablePage::selectCells(const QList<CellId> &cells)
{
    QItemSelection here;
    for (const CellId cell : cells) {
        const QModelIndex index = m_view->tableModel().indexOf(cell);
        if (index.isValid())
            here.select(index, index);
    }
    if (here.size() > 1)
        m_view->selectionModel()->select(here, QItemSelectionModel::ClearAndSelect);
}

void TablePage::setComparesYears(bool compares)
{
    m_view->setComparesYears(compares);
}

void TablePage::takeFocus()
{
    m_view->setFocus();
}

void TablePage::showHelp(HelpPanel &panel)
{
    panel.showCell(m_view->currentCell());
}

QList<QAction *> TablePage::entryActions() const
{
    return m_actions->all() + m_totals->all();
}

void TablePage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        divideSpace();
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    divideSpace();
}

void TablePage::showGuidance()
{
    const CellId current = m_view->currentCell();
    if (current == CellId::None)
        return;
    const Cell &cell = m_document.edition().cell(current);
    m_cell->setText(tr("%1 · %2 (%3)").arg(cell.rowLabel, cell.columnLabel, cell.mark));
    m_guidance->showText(cell.guidance);
}

void TablePage::divideSpace()
{
    const int line = fontMetrics().lineSpacing();
    m_overview->setVisible(height() >= RoomForOverview * line);
    m_guidance->setVisible(height() >= RoomForGuidance * line);
}

}  // namespace kaibao
