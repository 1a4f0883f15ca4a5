// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/help/tour.h"

#include "forms/widgets/heading.h"
#include "forms/widgets/hint.h"
#include "forms/widgets/look.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace kaibao {

namespace {

constexpr int NoteCharacters = 30;
constexpr int Rounding = 8;
constexpr QColor Dimming(0, 0, 0, 120);

}  // namespace

Tour::Tour(QList<TourStop> stops, QWidget &window)
    : QWidget(&window), m_stops(std::move(stops)), m_before(window.focusWidget()), m_note(new QFrame(this))
{
    Q_ASSERT(!m_stops.isEmpty());
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tour"));
    createNote();
    window.installEventFilter(this);
    setGeometry(window.rect());
    show();
    raise();
    showStop();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepKeyboard(now); });
}

void Tour::createNote()
{
    m_note->setFrameShape(QFrame::StyledPanel);
    m_note->setAutoFillBackground(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_title = new Heading({}, 1.15, m_note);
    m_text = new QLabel(m_note);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * NoteCharacters);
    m_count = new Hint({}, m_note);
    m_count->setWordWrap(false);
    m_back = new QPushButton(tr("&Back"), m_note);
    m_next = new QPushButton(m_note);
    auto *skip = new QPushButton(tr("&Skip the tour"), m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch();
    for (QPushButton *button : {skip, m_back, m_next})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(m_note);
    layout->setContentsMargins(look::WideGap, look::WideGap, look::WideGap, look::WideGap);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(skip, &QPushButton::clicked, this, &Tour::end);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        placeNote();
    }
    return QWidget::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        go(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dimmed;
    dimmed.addRect(rect());
    QPainterPath stop;
    stop.addRoundedRect(stopPlace(), Rounding, Rounding);
    painter.fillPath(dimmed.subtracted(stop), Dimming);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawPath(stop);
}

void Tour::go(int offset)
{
    if (m_current + offset >= m_stops.size()) {
        end();
        return;
    }
    m_current = qMax(0, m_current + offset);
    showStop();
}

void Tour::showStop()
{
    const TourStop &stop = m_stops[m_current];
    const bool last = m_current == m_stops.size() - 1;
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_stops.size()));
    m_back->setEnabled(m_current > 0);
    m_next->setText(last ? tr("&Done") : tr("&Next"));
    setAccessibleDescription(stop.title + u'\n' + stop.text);
    setFocus();  // a button would take the arrow keys for itself
    placeNote();
    update();
}

/// Beside the stop where there is room, else below or above it, else in its middle.
void Tour::placeNote()
{
    m_note->layout()->activate();
    QSize size = m_note->sizeHint().expandedTo(m_note->minimumSizeHint());
    size.setHeight(m_note->heightForWidth(size.width()));
    const QRect stop = stopPlace();
    const QRect room = rect().adjusted(look::Gap, look::Gap, -look::Gap, -look::Gap);
    const int middle = stop.center().y() - size.height() / 2;
    const QPoint places[] = {{stop.right() + look::WideGap, middle},
                             {stop.left() - look::WideGap - size.width(), middle},
                             {stop.left(), stop.bottom() + look::WideGap},
                             {stop.left(), stop.top() - look::WideGap - size.height()}};
    QRect note(stop.center() - QPoint(size.width() / 2, size.height() / 2), size);
    for (const QPoint &place : places) {
        QRect candidate(place, size);
        candidate.moveTop(
            qBound(room.top(), candidate.top(), qMax(room.top(), room.bottom() - size.height())));
        if (room.contains(candidate) && !candidate.intersects(stop)) {
            note = candidate;
            break;
        }
    }
    m_note->setGeometry(note);
}

/// What is dimmed does not get the keyboard, also where it asks for it.
void Tour::keepKeyboard(QWidget *now)
{
    if (!now || now == this || isAncestorOf(now) || now->window() != window())
        return;
    m_before = now;
    setFocus();
}

void Tour::end()
{
    disconnect(qApp, nullptr, this, nullptr);
    Q_EMIT ended();
    close();
    if (m_before)
        m_before->setFocus();
}

QRect Tour::stopPlace() const
{
    const QWidget *widget = m_stops[m_current].widget;
    if (!widget || !widget->isVisible())
        return {rect().center(), QSize()};
    return QRect(widget->mapTo(parentWidget(), QPoint()), widget->size()).adjusted(-2, -2, 2, 2) & rect();
}

}  // namespace kaibao
