// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

class QDropEvent;
class QWidget;

namespace kaibao {

/// Takes what is dropped on a window from outside, wherever in it: a text field would take the file's name for
/// a text.
class FileDrops final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QList<QUrl> &urls);

private:
    bool take(QDropEvent &event);

    QWidget &m_window;
};

}  // namespace kaibao
