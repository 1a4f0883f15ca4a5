// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/findingdetails.h"

#include "forms/findings/explanationbox.h"
#include "forms/findings/suggestiondelegate.h"
#include "forms/widgets/cardlist.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"
#include "model/document/preview.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kaibao {

FindingDetails::FindingDetails(Document &document, QWidget *parent)
    : QWidget(parent),
      m_suggestions(document),
      m_source(new Hint({}, this)),
      m_caption(new QLabel(tr("&Suggestions"), this)),
      m_list(createList()),
      m_hint(new QLabel(this)),
      m_explanation(new ExplanationBox(document, this))
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_caption->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::SmallGap);
    layout->addWidget(m_source);
    layout->addWidget(m_caption);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    layout->addWidget(m_explanation);
    connect(&m_suggestions, &QAbstractItemModel::modelReset, this, &FindingDetails::follow);
    connect(&m_suggestions, &QAbstractItemModel::dataChanged, this, &FindingDetails::fitList);
    follow();
}

void FindingDetails::showFinding(const std::optional<Finding> &finding)
{
    m_source->setText(finding && !finding->source.isEmpty() ? tr("Source: %1").arg(finding->source)
                                                            : QString());
    m_source->setVisible(!m_source->text().isEmpty());
    m_suggestions.setFinding(finding);
    m_explanation->showFinding(finding);
}

void FindingDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void FindingDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void FindingDetails::previewNext()
{
    m_suggestions.catchUp();
    if (m_suggestions.rowCount() == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const bool shown = current.data(SuggestionsModel::PreviewedRole).toBool();
    const int next = shown ? (current.row() + 1) % m_suggestions.rowCount() : qMax(0, current.row());
    m_list->setCurrentIndex(m_suggestions.index(next));
    if (!m_list->currentIndex().data(SuggestionsModel::PreviewedRole).toBool())
        m_suggestions.activate(m_list->currentIndex());
}

QListView *FindingDetails::createList()
{
    auto *list = new CardList(this);
    list->setModel(&m_suggestions);
    list->setItemDelegate(new SuggestionDelegate(list));
    list->setAccessibleName(tr("Suggestions"));
    list->setAccessibleDescription(
        tr("The first click shows the table as it would be, the second applies it."));
    auto *take = new QAction(tr("Show the suggestion, then apply it"), list);
    take->setShortcuts({Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space});
    take->setShortcutContext(Qt::WidgetShortcut);
    list->addAction(take);
    // Not activated(): where the desktop activates by one click it would come with the same click.
    connect(list, &QListView::clicked, &m_suggestions, &SuggestionsModel::activate);
    connect(take, &QAction::triggered, this, [this] { m_suggestions.activate(m_list->currentIndex()); });
    return list;
}

void FindingDetails::follow()
{
    const bool any = m_suggestions.rowCount() > 0;
    if (!any && m_list->hasFocus())
        Q_EMIT focusLost();
    m_caption->setVisible(any);
    m_list->setVisible(any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_suggestions.index(0));
    m_hint->setText(m_suggestions.hint());
    m_hint->setVisible(!m_suggestions.hint().isEmpty());
    fitList();
}

/// As high as its entries, up to some lines: the list of findings above needs the room too.
void FindingDetails::fitList()
{
    constexpr int MostLines = 9;
    m_list->doItemsLayout();
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_suggestions.rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMin(height, MostLines * fontMetrics().lineSpacing()));
}

}  // namespace kaibao
