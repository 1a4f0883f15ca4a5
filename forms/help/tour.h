// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace kaibao {

/// One stop of a tour: a part of the window and what there is to say of it.
struct TourStop
{
    QPointer<QWidget> widget;
    QString title;
    QString text;
};

/// Leads over a window from stop to stop: all but the stop is dimmed, a note stands beside it. The arrow
/// keys and Enter lead on and back, Escape ends it. Deletes itself at its end.
class Tour final : public QWidget
{
    Q_OBJECT

public:
    Tour(QList<TourStop> stops, QWidget &window);

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createNote();
    void go(int offset);
    void showStop();
    void placeNote();
    void keepKeyboard(QWidget *now);
    void end();
    QRect stopPlace() const;

    QList<TourStop> m_stops;
    QPointer<QWidget> m_before;  ///< had the keyboard, and has it again at the end
    int m_current = 0;
    QFrame *m_note;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

}  // namespace kaibao
