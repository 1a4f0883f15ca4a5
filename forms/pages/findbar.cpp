// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/findbar.h"

#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kaibao {

FindBar::FindBar(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_words(new QLineEdit(this)),
      m_by(new QLineEdit(this)),
      m_count(new Hint({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::WideGap, look::SmallGap, look::WideGap, look::SmallGap);
    layout->setSpacing(look::SmallGap);
    layout->addLayout(createLines());  // both before the buttons: Tab goes from one to the other
    layout->addLayout(createButtons());
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_current = -1;
        showCount();
    });
    connect(&m_document, &Document::changed, this, &FindBar::showCount);
}

QLayout *FindBar::createLines()
{
    auto *row = new QHBoxLayout;
    const auto addLine = [&](const QString &name, QLineEdit *line) {
        auto *label = new QLabel(name, this);
        label->setBuddy(line);
        line->setAccessibleName(QString(name).remove(u'&'));
        line->installEventFilter(this);
        row->addWidget(label);
        row->addWidget(line, 1);
    };
    addLine(tr("Fin&d:"), m_words);
    row->addSpacing(look::Gap);
    addLine(tr("Rep&lace by:"), m_by);
    return row;
}

QLayout *FindBar::createButtons()
{
    auto *row = new QHBoxLayout;
    const auto addButton = [&](const QString &name, void (FindBar::*deed)()) {
        auto *button = new QPushButton(name, this);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
    };
    addButton(tr("Previo&us one"), &FindBar::findPrevious);
    addButton(tr("Ne&xt one"), &FindBar::findNext);
    addButton(tr("&Replace"), &FindBar::replace);
    addButton(tr("Replace &all"), &FindBar::replaceAll);
    row->addWidget(m_count, 1);
    addButton(tr("Close (Esc)"), &FindBar::leave);
    return row;
}

void FindBar::open(const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    show();
    m_words->setFocus();
    m_words->selectAll();
    showCount();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

/// What was typed here is undone here; after that the keys are the report's.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto &line = static_cast<const QLineEdit &>(*watched);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool done = (key.matches(QKeySequence::Undo) && !line.isUndoAvailable())
                   || (key.matches(QKeySequence::Redo) && !line.isRedoAvailable());
    if (done)
        event->ignore();
    return done;
}

void FindBar::step(int direction)
{
    Q_EMIT commitWanted();
    const QList<TextPlace> places = findText(m_document.report(), m_words->text());
    if (places.isEmpty())
        return;
    const qsizetype from = m_current < 0 && direction < 0 ? 0 : m_current;
    m_current = (from + direction + places.size()) % places.size();
    Q_EMIT found(places[m_current]);
    showCount();
}

void FindBar::replace()
{
    Q_EMIT commitWanted();
    const QList<TextPlace> places = findText(m_document.report(), m_words->text());
    if (m_current < 0 || m_current >= places.size()) {
        findNext();
        return;
    }
    m_document.edit(replaceAt(m_document.report(), places[m_current], m_by->text()), tr("Replace"));
    if (!places[m_current].isLive)
        --m_current;  // the next one has taken its place
    findNext();
}

void FindBar::replaceAll()
{
    Q_EMIT commitWanted();
    const QList<TextPlace> places = findText(m_document.report(), m_words->text());
    const auto count = static_cast<int>(
        std::count_if(places.begin(), places.end(), [](const TextPlace &place) { return !place.isLive; }));
    m_document.edit(replaceText(m_document.report(), m_words->text(), m_by->text()),
                    tr("Replace %n time(s)", nullptr, count));
    m_current = -1;
    for (QLineEdit *line : {m_words, m_by})
        line->setText(line->text());  // what can be undone now is the replacing
    m_count->setText(tr("%n replaced", nullptr, count));
}

void FindBar::showCount()
{
    const QList<TextPlace> places = findText(m_document.report(), m_words->text());
    const qsizetype count = places.size();
    const bool live = m_current >= 0 && m_current < count && places[m_current].isLive;
    m_count->setText(m_words->text().isEmpty() ? QString()
                     : live ? tr("%1 of %2, a live figure: it is not replaced").arg(m_current + 1).arg(count)
                     : m_current >= 0 && m_current < count
                         ? tr("%1 of %2").arg(m_current + 1).arg(count)
                         : tr("%n found", nullptr, static_cast<int>(count)));
}

void FindBar::leave()
{
    hide();
    Q_EMIT closed();
}

}  // namespace kaibao
