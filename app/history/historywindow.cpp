// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historywindow.h"

#include "app/changeview.h"
#include "forms/widgets/airydelegate.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kaibao {

namespace {

constexpr QSize FirstSize(1000, 560);

QTreeView *createList(QAbstractItemModel &model, const QString &name, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setModel(&model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setItemDelegate(new AiryDelegate(view));
    view->setAlternatingRowColors(true);
    view->setAllColumnsShowFocus(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAccessibleName(name);
    view->setTextElideMode(Qt::ElideRight);
    return view;
}

}  // namespace

HistoryWindow::HistoryWindow(Workspace &workspace, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_workspace(workspace),
      m_stepsView(createList(m_steps, tr("Steps"), this)),
      m_changeView(new ChangeView(tr("What differs"), this)),
      m_heading(new QLabel(this)),
      m_againstNow(new QCheckBox(tr("&Compare with now"), this)),
      m_goBack(new QPushButton(tr("&Go back to this state"), this))
{
    setWindowTitle(tr("History"));
    resize(look::roomFor(*this, FirstSize));
    new QShortcut(QKeySequence::Cancel, this, this, &QWidget::close);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(createSteps());
    splitter->addWidget(createChange());
    splitter->setSizes({FirstSize.width() / 2, FirstSize.width() / 2});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);

    connect(m_stepsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryWindow::showChange);
    connect(m_againstNow, &QCheckBox::toggled, this, &HistoryWindow::showChange);
    connect(m_goBack, &QPushButton::clicked, this, &HistoryWindow::goBack);
    connect(&m_workspace, &Workspace::stored, this, &HistoryWindow::follow);
    follow();
}

QWidget *HistoryWindow::createSteps()
{
    m_stepsView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stepsView->header()->setSectionResizeMode(HistoryModel::When, QHeaderView::ResizeToContents);
    m_stepsView->header()->setSectionResizeMode(HistoryModel::Who, QHeaderView::ResizeToContents);
    m_stepsView->header()->setSectionResizeMode(HistoryModel::What, QHeaderView::ResizeToContents);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_stepsView);
    layout->addWidget(new Hint(tr("Hold Ctrl and choose two steps to compare the states after them."), side));
    return side;
}

QWidget *HistoryWindow::createChange()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setBuddy(m_changeView);
    m_changeView->setSelectionMode(QAbstractItemView::NoSelection);
    m_changeView->setModel(&m_change);
    auto *side = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_againstNow);
    buttons->addStretch();
    buttons->addWidget(m_goBack);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(look::Gap);
    layout->addWidget(m_heading);
    layout->addWidget(m_changeView);
    layout->addLayout(buttons);
    return side;
}

void HistoryWindow::follow()
{
    const Result<QList<JournalEntry>> entries = m_workspace.library().history().entries(m_workspace.report());
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    m_steps.setEntries(*entries);
    m_stepsView->setCurrentIndex(m_steps.index(0, 0));
}

QList<int> HistoryWindow::selectedSteps() const
{
    QList<int> steps;
    const QModelIndexList rows = m_stepsView->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        steps.append(m_steps.stepAt(row));
    std::sort(steps.begin(), steps.end());
    return steps;
}

Result<Report> HistoryWindow::stateAt(int step) const
{
    return m_workspace.library().history().stateAt(m_workspace.report(), step);
}

void HistoryWindow::showChange()
{
    const QList<int> steps = selectedSteps();
    const bool one = steps.size() == 1;
    m_goBack->setEnabled(one && !m_workspace.library().isReadOnly());
    m_againstNow->setEnabled(one);
    if (one && m_againstNow->isChecked())
        compare(stateAt(steps.first()), m_workspace.document()->report(),
                tr("From this state to now: %1").arg(m_steps.wordsFor(steps.first())));
    else if (one)
        compare(stateAt(std::max(0, steps.first() - 1)), stateAt(steps.first()),
                tr("This step changed: %1").arg(m_steps.wordsFor(steps.first())));
    else if (steps.size() == 2)
        compare(stateAt(steps.first()), stateAt(steps.last()),
                tr("Between %1 and %2").arg(m_steps.wordsFor(steps.first()), m_steps.wordsFor(steps.last())));
    else
        m_change.clear();
}

void HistoryWindow::compare(const Result<Report> &older, const Result<Report> &newer, const QString &heading)
{
    m_heading->setText(heading);
    if (older && newer) {
        m_change.setChange(m_workspace.document()->edition(), changeBetween(*older, *newer));
        return;
    }
    m_change.clear();
    Q_EMIT failed(older ? newer.error() : older.error());
}

void HistoryWindow::goBack()
{
    const QList<int> steps = selectedSteps();
    if (steps.size() != 1)
        return;
    const Result<Report> wanted = stateAt(steps.first());
    if (!wanted) {
        Q_EMIT failed(wanted.error());
        return;
    }
    Document &document = *m_workspace.document();
    document.edit(changeBetween(document.report(), *wanted),
                  tr("Back to: %1").arg(m_steps.wordsFor(steps.first())));
}

}  // namespace kaibao
