// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/notes/notespanel.h"

#include "forms/notes/notedelegate.h"
#include "forms/widgets/cardlist.h"
#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibao {

namespace {

QLineEdit *createField(QWidget *parent, const QString &name)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    return field;
}

}  // namespace

NotesPanel::NotesPanel(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_notes(document),
      m_place(createField(this, tr("Cell number or section, such as 三-12-自"))),
      m_placeName(new Hint({}, this)),
      m_text(createField(this, tr("What is written there"))),
      m_add(new QPushButton(tr("Add the &note"), this)),
      m_list(new CardList(this)),
      m_answer(createField(this, tr("Why"))),
      m_done(new QPushButton(tr("&Done"), this)),
      m_declined(new QPushButton(tr("&Leave it"), this)),
      m_remove(new QPushButton(tr("&Remove"), this))
{
    auto *heading = new Heading(tr("Notes from &paper"), 1.0, this);
    heading->setBuddy(m_place);
    m_list->setModel(&m_notes);
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setAccessibleName(tr("Notes from paper"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::Gap, look::Gap, look::Gap, look::Gap);
    layout->setSpacing(look::SmallGap);
    layout->addWidget(heading);
    for (QWidget *widget : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_placeName),
                            static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_add)})
        layout->addWidget(widget);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_answer);
    auto *answers = new QHBoxLayout;
    for (QPushButton *button : {m_done, m_declined, m_remove})
        answers->addWidget(button);
    layout->addLayout(answers);
    setFocusProxy(m_place);
    connectInputs();
    jump();
    follow();
}

void NotesPanel::connectInputs()
{
    connect(m_place, &QLineEdit::textChanged, this, &NotesPanel::jump);
    connect(m_place, &QLineEdit::returnPressed, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_text, &QLineEdit::textChanged, this, &NotesPanel::follow);
    connect(m_text, &QLineEdit::returnPressed, this, &NotesPanel::add);
    connect(m_add, &QPushButton::clicked, this, &NotesPanel::add);
    connect(m_done, &QPushButton::clicked, this, [this] { answer(Note::State::Done); });
    connect(m_declined, &QPushButton::clicked, this, [this] { answer(Note::State::Declined); });
    connect(m_remove, &QPushButton::clicked, this, &NotesPanel::remove);
    connect(&m_notes, &QAbstractItemModel::modelReset, this, &NotesPanel::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesPanel::followCurrent);
    const auto go = [this](const QModelIndex &index) {
        Q_EMIT placeRequested(atPlace(m_document.edition(), index.data(NotesModel::PlaceRole).toString()));
    };
    connect(m_list, &QListView::activated, this, go);
    connect(m_list, &QListView::clicked, this, go);
}

/// Leads to the place as soon as its address is whole; the typing goes on in here.
void NotesPanel::jump()
{
    const QString place = notePlace(m_document.edition(), m_place->text());
    m_placeName->setText(place.isEmpty() ? tr("The address is printed small in the cell of a review copy.")
                                         : placeInWords(m_document.edition(), place));
    if (!place.isEmpty()) {
        Q_EMIT placeRequested(atPlace(m_document.edition(), place));
        m_place->setFocus();
    }
    follow();
}

void NotesPanel::add()
{
    const QString place = notePlace(m_document.edition(), m_place->text());
    if (place.isEmpty() || m_text->text().trimmed().isEmpty())
        return;
    m_notes.add(place, m_text->text().trimmed());
    m_place->clear();
    m_text->clear();
    m_place->setFocus();
}

void NotesPanel::answer(Note::State state)
{
    const int row = m_list->currentIndex().row();
    m_notes.answer(m_list->currentIndex(), state, m_answer->text().trimmed());
    m_list->setCurrentIndex(m_notes.index(std::min(row + 1, m_notes.rowCount() - 1)));
}

void NotesPanel::remove()
{
    m_notes.remove(m_list->currentIndex());
}

void NotesPanel::followCurrent()
{
    m_answer->setText(m_list->currentIndex().data(NotesModel::AnswerRole).toString());
    follow();
}

void NotesPanel::follow()
{
    const bool chosen = m_list->currentIndex().isValid();
    for (QWidget *widget : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_done),
                            static_cast<QWidget *>(m_declined), static_cast<QWidget *>(m_remove)})
        widget->setEnabled(chosen);
    m_add->setEnabled(!notePlace(m_document.edition(), m_place->text()).isEmpty()
                      && !m_text->text().trimmed().isEmpty());
}

}  // namespace kaibao
