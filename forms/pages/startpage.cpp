// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/startpage.h"

#include "forms/widgets/airydelegate.h"
#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/look.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr int WelcomeCharacters = 46;
constexpr int EmblemSide = 72;

}  // namespace

StartPage::StartPage(QAbstractItemModel &reports, QWidget *parent)
    : QWidget(parent), m_reports(reports), m_stack(new QStackedLayout(this)), m_samples(new QMenu(this))
{
    connect(&m_reports, &QAbstractItemModel::rowsInserted, this, &StartPage::follow);
    connect(&m_reports, &QAbstractItemModel::rowsRemoved, this, &StartPage::follow);
    connect(&m_reports, &QAbstractItemModel::modelReset, this, &StartPage::follow);
    follow();
}

void StartPage::setSamples(const QStringList &names)
{
    m_samples->clear();
    for (int i = 0; i < names.size(); ++i)
        connect(m_samples->addAction(names[i]), &QAction::triggered, this,
                [this, i] { Q_EMIT sampleRequested(i); });
    for (QPushButton *button : std::as_const(m_sampleButtons))
        button->setVisible(!names.isEmpty());
}

QWidget *StartPage::createReportsPage()
{
    auto *page = new QWidget(this);
    m_list = new QTreeView(page);
    m_list->setModel(&m_reports);
    m_list->setItemDelegate(new AiryDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Reports"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeView::activated, this, &StartPage::reportActivated);

    auto *heading = new Heading(tr("Reports"), 1.35, page);
    heading->setBuddy(m_list);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(look::WideGap, look::WideGap, look::WideGap, look::WideGap);
    layout->setSpacing(look::Gap + look::SmallGap);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(createButtons(false));
    return page;
}

QWidget *StartPage::createWelcome()
{
    auto *page = new QWidget(this);
    m_column = new QWidget(page);
    m_column->setMaximumWidth(WelcomeCharacters * fontMetrics().horizontalAdvance(u'国'));
    auto *layout = new QVBoxLayout(m_column);
    layout->setSpacing(look::WideGap);
    auto *emblem = new QLabel(m_column);
    const double ratio = devicePixelRatio();
    QPixmap picture = programPicture(qRound(EmblemSide * ratio));
    picture.setDevicePixelRatio(ratio);
    emblem->setPixmap(picture);
    layout->addWidget(emblem);
    layout->addWidget(new Heading(tr("Welcome"), 1.7, m_column));
    layout->addWidget(
        new Hint(tr("Here you fill in the annual report on open government information, see at once "
                    "where the figures do not agree, and print it in the official layout. Nothing "
                    "leaves this computer, and every entry is kept as you type it."),
                 m_column));
    layout->addWidget(createButtons(true));

    auto *middle = new QHBoxLayout(page);
    middle->addStretch(1);
    middle->addWidget(m_column, 4, Qt::AlignVCenter);
    middle->addStretch(1);
    return page;
}

QWidget *StartPage::createButtons(bool large)
{
    auto *box = new QWidget(this);
    auto *create = new QPushButton(tr("&New report …"), box);
    auto *open = new QPushButton(tr("&Open file …"), box);
    auto *samples = new QPushButton(tr("&Sample reports"), box);
    create->setIcon(icon(QStringLiteral("new")));
    open->setIcon(icon(QStringLiteral("open")));
    samples->setIcon(icon(QStringLiteral("list")));
    samples->setMenu(m_samples);
    samples->setVisible(!m_samples->isEmpty());
    m_sampleButtons << samples;
    create->setDefault(true);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openFileRequested);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::Gap);
    for (QPushButton *button : {create, open, samples}) {
        if (large)
            button->setMinimumHeight(button->sizeHint().height() + look::Gap + look::SmallGap);
        row->addWidget(button);
    }
    row->addStretch();
    return box;
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_column)
        m_column->setMaximumWidth(WelcomeCharacters * fontMetrics().horizontalAdvance(u'国'));
}

void StartPage::takeFocus()
{
    if (m_reports.rowCount() > 0)
        m_list->setFocus();
}

void StartPage::follow()
{
    const bool empty = m_reports.rowCount() == 0;
    QWidget *&page = empty ? m_welcome : m_reportsPage;
    if (!page) {
        page = empty ? createWelcome() : createReportsPage();
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    if (!empty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_reports.index(0, 0));
}

}  // namespace kaibao
