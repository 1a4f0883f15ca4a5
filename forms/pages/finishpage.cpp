// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/finishpage.h"

#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"
#include "model/checks/summarywords.h"

#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibao {

FinishPage::FinishPage(Document &document, QWidget *parent)
    : WizardPage(parent),
      m_document(document),
      m_tasks(document),
      m_summary(new Heading({}, 1.1, this)),
      m_advice(new Hint({}, this)),
      m_caption(new QLabel(tr("&What is left to do"), this)),
      m_list(new QListView(this))
{
    m_list->setModel(&m_tasks);
    m_list->setAccessibleName(tr("What is left to do"));
    m_list->setSpacing(look::SmallGap);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->setWordWrap(true);
    m_caption->setBuddy(m_list);
    const auto go = [this](const QModelIndex &index) { Q_EMIT taskRequested(m_tasks.task(index)); };
    connect(m_list, &QListView::activated, this, go);
    connect(m_list, &QListView::clicked, this, go);
    connect(&m_document, &Document::changed, this, &FinishPage::follow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::Gap, look::WideGap, look::WideGap);
    layout->setSpacing(look::Gap);
    layout->addWidget(new Heading(tr("Finish"), 1.35, this));
    layout->addSpacing(look::Gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_advice);
    layout->addWidget(createButtons());
    layout->addSpacing(look::Gap);
    layout->addWidget(m_caption);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    follow();
}

void FinishPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void FinishPage::takeFocus()
{
    (m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : focusProxy())->setFocus();
}

QWidget *FinishPage::createButtons()
{
    auto *box = new QWidget(this);
    auto *toPdf = new QPushButton(tr("Export &PDF …"), box);
    auto *print = new QPushButton(tr("Prin&t …"), box);
    connect(toPdf, &QPushButton::clicked, this, &FinishPage::exportRequested);
    connect(print, &QPushButton::clicked, this, &FinishPage::printRequested);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, look::Gap, 0, 0);
    row->addWidget(toPdf);
    row->addWidget(print);
    row->addStretch();
    setFocusProxy(toPdf);
    setTabOrder(toPdf, print);
    setTabOrder(print, m_list);
    return box;
}

void FinishPage::follow()
{
    const Checks &checks = m_document.checks();
    const int forBlanks = unassessedForBlanks(m_document.report(), checks.open());
    const bool done = m_tasks.rowCount() == 0;
    m_summary->setText(summaryInWords(checks.summary(), forBlanks));
    m_advice->setText(done ? tr("Nothing stands against filing the report: print it and let it be signed.")
                           : whatStandsAgainst(forBlanks));
    m_caption->setVisible(!done);
    m_list->setVisible(!done);
    fitList();
}

QString FinishPage::whatStandsAgainst(int unassessed) const
{
    const QString unknown =
        tr("%n rule(s) cannot be assessed before the blanks are filled", nullptr, unassessed);
    const QString left = unassessed > 0 ? tr("%1; %2").arg(m_tasks.inAll(), unknown) : m_tasks.inAll();
    return tr("Not ready to be filed: %1. It can be printed as a draft all the same.").arg(left);
}

void FinishPage::fitList()
{
    int height = 2 * m_list->frameWidth() + look::SmallGap;
    for (int row = 0; row < m_tasks.rowCount(); ++row)
        height += m_list->sizeHintForRow(row) + 2 * m_list->spacing();
    m_list->setMaximumHeight(height);
}

}  // namespace kaibao
