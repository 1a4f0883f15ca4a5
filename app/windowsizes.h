// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSize>

class QSplitter;
class QWidget;

namespace kaibao {

class Settings;

/// Dialogs and side windows come up at the size that a person gave them the last time, as far as the screen has
/// room for it, and divided as they were. One that nobody has resized keeps its own first size.
class WindowSizes final : public QObject
{
    Q_OBJECT

public:
    /// Looks after all windows of the program that belong to another one. The settings must outlive this.
    explicit WindowSizes(Settings &settings, QObject *parent = nullptr);
    ~WindowSizes() override;
    Q_DISABLE_COPY_MOVE(WindowSizes)

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Shown
    {
        QString name;
        QSize size;
    };

    void comesUp(QWidget &window);
    void goes(const QWidget &window);
    void divide(QSplitter &areas, const QString &name);

    Settings &m_settings;
    QHash<const QWidget *, Shown> m_shown;
};

}  // namespace kaibao
