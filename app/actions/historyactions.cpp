// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/historyactions.h"

#include "app/history/historywindow.h"
#include "forms/widgets/icon.h"

#include <QMenu>

namespace kaibao {

void HistoryActions::addTo(QMenu &menu)
{
    addForReport(menu, tr("&History…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] {
        showHistory();
    })->setIcon(icon(QStringLiteral("history")));
}

void HistoryActions::followDocument()
{
    ActionGroup::followDocument();
    delete m_window;
}

void HistoryActions::showHistory()
{
    if (!m_window) {
        m_window = new HistoryWindow(workspace(), &context().window);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_window, &HistoryWindow::failed, this,
                [this](const Error &error) { context().dialogs.tell(error.message, error.detail); });
    }
    m_window->show();
    m_window->raise();
}

}  // namespace kaibao
