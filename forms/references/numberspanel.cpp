// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/references/numberspanel.h"

#include "forms/references/livereferences.h"
#include "forms/references/numberdelegate.h"
#include "forms/widgets/look.h"
#include "forms/widgets/narrativeeditor.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace kaibao {

using State = TextNumbersModel::State;

NumbersPanel::NumbersPanel(Document &document, const QString &field, NarrativeEditor &editor,
                           LiveReferences &references)
    : m_document(document),
      m_editor(editor),
      m_references(references),
      m_numbers(document, field),
      m_linkHere(new QAction(tr("Take this number from its &cell"), &editor)),
      m_fold(new QToolButton(this)),
      m_list(createList()),
      m_unfolded(createUnfolded())
{
    m_linkHere->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_linkHere->setShortcutContext(Qt::WidgetShortcut);
    editor.addAction(m_linkHere);
    connect(m_linkHere, &QAction::triggered, this, &NumbersPanel::linkHere);

    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_unfolded->hide();
    connect(m_fold, &QToolButton::toggled, this, [this](bool unfolded) {
        m_unfolded->setVisible(unfolded);
        follow();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_unfolded);
    connect(&m_numbers, &QAbstractItemModel::modelReset, this, &NumbersPanel::follow);
    follow();
}

void NumbersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_numbers.setActive(true);
}

void NumbersPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_numbers.setActive(false);
}

QTreeView *NumbersPanel::createList()
{
    auto *list = new QTreeView(this);
    list->setModel(&m_numbers);
    list->setItemDelegate(new NumberDelegate(list));
    list->setAccessibleName(tr("Numbers in this text"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setMouseTracking(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    auto *take = new QAction(tr("Take from its cell"), list);
    take->setShortcuts({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space});
    take->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(take);
    connect(take, &QAction::triggered, this, &NumbersPanel::link);
    connect(list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto state = index.data(TextNumbersModel::StateRole).value<State>();
        if (index.column() == TextNumbersModel::Source && state == State::Fits)
            link();
    });
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NumbersPanel::followCurrent);
    return list;
}

QWidget *NumbersPanel::createUnfolded()
{
    auto *unfolded = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::SmallGap);
    m_link = addButton(*buttons, tr("&Take from its cell"), &NumbersPanel::link);
    m_choose = addButton(*buttons, tr("Another ce&ll…"), &NumbersPanel::chooseCell);
    m_unlink = addButton(*buttons, tr("Make it plain te&xt"), &NumbersPanel::unlink);
    buttons->addStretch();
    m_linkAll = addButton(*buttons, QString(), &NumbersPanel::linkAll);
    auto *layout = new QVBoxLayout(unfolded);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    return unfolded;
}

QPushButton *NumbersPanel::addButton(QLayout &layout, const QString &text, void (NumbersPanel::*deed)())
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, deed);
    layout.addWidget(button);
    return button;
}

void NumbersPanel::follow()
{
    const int fits = m_numbers.count(State::Fits);
    const int linked = m_numbers.count(State::Linked);
    const int all = m_numbers.rowCount();
    m_fold->setText(all == 0 ? tr("No numbers in this text")
                             : tr("Numbers in this text: %1, taken from cells: %2, could be: %3")
                                   .arg(all)
                                   .arg(linked)
                                   .arg(fits));
    m_fold->setEnabled(all > 0);
    m_fold->setArrowType(m_fold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_linkAll->setText(tr("Take &all %1 from their cells").arg(fits));
    m_linkAll->setEnabled(fits > 0);
    followCurrent();
    fitList();
}

/// Shows in the text what is current in the list.
void NumbersPanel::followCurrent()
{
    const int row = currentRow();
    const bool isLinked = row >= 0 && !m_numbers.number(row).reference.isEmpty();
    m_link->setEnabled(row >= 0 && !isLinked);
    m_choose->setEnabled(row >= 0);
    m_unlink->setEnabled(isLinked);
    if (row >= 0 && m_list->hasFocus())
        select(row);
}

/// As high as its lines, up to some, and down to one: the text above needs the room.
void NumbersPanel::fitList()
{
    constexpr int MostLines = 6;
    const int line = qMax(m_list->sizeHintForRow(0), fontMetrics().height());
    const int around = m_list->header()->sizeHint().height() + 2 * m_list->frameWidth();
    m_list->setMinimumHeight(around + line);
    m_list->setMaximumHeight(around + qBound(1, m_numbers.rowCount(), MostLines) * line);
}

void NumbersPanel::linkHere()
{
    m_editor.commit();
    const int row = m_numbers.rowAt(m_editor.offsetAt(m_editor.textCursor().selectionEnd()));
    if (row < 0 || !m_numbers.number(row).reference.isEmpty()) {
        m_fold->setChecked(m_numbers.rowCount() > 0);
        return;
    }
    take(row, m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
}

void NumbersPanel::link()
{
    const int row = currentRow();
    if (row < 0 || !m_numbers.number(row).reference.isEmpty())
        return;
    const QModelIndex source = m_list->currentIndex().siblingAtColumn(TextNumbersModel::Source);
    take(row, m_list->viewport()->mapToGlobal(m_list->visualRect(source).bottomLeft()));
    m_list->setCurrentIndex(m_numbers.index(qMin(row, m_numbers.rowCount() - 1), 0));
}

/// One cell is taken at once; among several a person chooses.
void NumbersPanel::take(int row, QPoint place)
{
    const QStringList keys = m_numbers.index(row, 0).data(TextNumbersModel::KeysRole).toStringList();
    if (keys.isEmpty()) {
        select(row);
        m_references.pick();
    } else if (keys.size() == 1) {
        m_numbers.link(row, keys.first());
    } else {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString &key : keys)
            menu->addAction(cellInWords(key), this, [this, row, key] { m_numbers.link(row, key); });
        menu->popup(place);
    }
}

void NumbersPanel::linkAll()
{
    m_numbers.linkAll();
}

void NumbersPanel::chooseCell()
{
    select(currentRow());
    m_references.pick();
}

void NumbersPanel::unlink()
{
    const int row = currentRow();
    m_numbers.unlink(row);
    m_list->setCurrentIndex(m_numbers.index(row, 0));
}

void NumbersPanel::select(int row)
{
    const TextNumber &number = m_numbers.number(row);
    m_editor.setTextCursor(m_editor.cursorAt(number.offset, number.length));
}

int NumbersPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

QString NumbersPanel::cellInWords(const QString &key) const
{
    const Cell &cell = m_document.edition().cell(*m_document.edition().findCell(key));
    return tr("%1, %2 (%3)").arg(cell.rowLabel, cell.columnLabel, cell.mark);
}

}  // namespace kaibao
