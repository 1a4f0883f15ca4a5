// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/runningwindow.h"

#include <functional>

namespace kaibao {

/// Goes through everything that a person can see in the window: the list of reports, every page of a report,
/// and whatever the entries of the menus open. They are found, not listed, so that a new page or dialog
/// takes part from its first day.
class WindowTour final
{
public:
    /// The name tells pages and menu entries apart; it makes a file name.
    using Visit = std::function<void(const QString &name, QWidget &what)>;

    WindowTour(RunningWindow &running, Visit visit);

    /// Starts from an empty library and goes on with this report.
    void visitAll(const QString &report);

private:
    QString asText() const;
    void visitPages();
    void visitPageActions(const QString &page);
    void visitMenus();
    void tryAction(const QString &name, const std::function<QAction *()> &find);
    void visitModal(const QString &name);
    void visitOpened(const QString &name, const QWidgetList &before);

    RunningWindow &m_running;
    Visit m_visit;
};

}  // namespace kaibao
