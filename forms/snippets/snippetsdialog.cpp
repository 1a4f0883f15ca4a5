// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/snippets/snippetsdialog.h"

#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace kaibao {

SnippetsDialog::SnippetsDialog(const QStringList &sentences, QWidget *parent)
    : QDialog(parent),
      m_sentences(sentences),
      m_filtered(new QSortFilterProxyModel(this)),
      m_list(new QListView(this))
{
    constexpr QSize FirstSize(520, 400);
    setWindowTitle(tr("Sentence library"));
    auto *filter = new QLineEdit(this);
    auto *label = new QLabel(tr("&Find:"), this);
    label->setBuddy(filter);
    filter->setAccessibleName(tr("Find"));
    m_filtered->setSourceModel(&m_sentences);
    m_list->setModel(m_filtered);
    m_list->setWordWrap(true);
    m_list->setSpacing(look::SmallGap / 2);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Sentences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    m_insert->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new Hint(tr("Select words in a text and choose “Keep the selected words” to add one."), this));
    layout->addWidget(label);
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list, &QListView::doubleClicked, this, &SnippetsDialog::insert);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SnippetsDialog::updateButtons);
    connect(m_insert, &QPushButton::clicked, this, &SnippetsDialog::insert);
    connect(m_remove, &QPushButton::clicked, this, &SnippetsDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentIndex(m_filtered->index(0, 0));
    m_list->setFocus();
    updateButtons();
    resize(look::roomFor(*this, FirstSize));
}

int SnippetsDialog::currentPlace() const
{
    return m_filtered->mapToSource(m_list->currentIndex()).row();
}

void SnippetsDialog::insert()
{
    if (currentPlace() < 0)
        return;
    Q_EMIT inserted(currentPlace());
    accept();
}

void SnippetsDialog::remove()
{
    const int place = currentPlace();
    if (place < 0)
        return;
    m_sentences.removeRow(place);
    Q_EMIT removed(place);
    updateButtons();
}

void SnippetsDialog::updateButtons()
{
    m_insert->setEnabled(currentPlace() >= 0);
    m_remove->setEnabled(currentPlace() >= 0);
}

}  // namespace kaibao
