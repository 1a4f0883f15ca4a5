// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowtour.h"

#include "forms/pages/reportwizard.h"
#include "model/sections/sectionsmodel.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

constexpr int Settle = 60;  // milliseconds until what was opened is laid out

/// The paths of all entries that can be chosen, by their words.
QList<QStringList> entriesOf(const QList<QAction *> &actions, const QStringList &above = {})
{
    QList<QStringList> paths;
    for (const QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QStringList path = above + QStringList{action->text()};
        if (action->menu())
            paths << entriesOf(action->menu()->actions(), path);
        else
            paths << path;
    }
    return paths;
}

QAction *findEntry(QList<QAction *> actions, const QStringList &path)
{
    QAction *found = nullptr;
    for (const QString &words : path) {
        found = nullptr;
        for (QAction *action : std::as_const(actions)) {
            if (action->text() == words)
                found = action;
        }
        if (!found)
            return nullptr;
        if (found->menu())
            actions = found->menu()->actions();
    }
    return found;
}

/// The end of the program, the dialogs that are Qt's own, and what would give all that follows another look.
bool isLeftOut(const QAction &action)
{
    const QList<QKeySequence> keys{Qt::CTRL | Qt::Key_P, Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Minus,
                                   Qt::CTRL | Qt::Key_0};
    return action.menuRole() == QAction::QuitRole || action.actionGroup() || keys.contains(action.shortcut());
}

QString plain(const QStringList &path)
{
    QString name = path.join(u'-');
    name.remove(u'&');
    return name.replace(u'/', u' ');
}

QWidgetList windowsInSight()
{
    QWidgetList windows;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            windows << window;
    }
    return windows;
}

}  // namespace

WindowTour::WindowTour(RunningWindow &running, Visit visit) : m_running(running), m_visit(std::move(visit))
{}

void WindowTour::visitAll(const QString &report)
{
    m_visit(QStringLiteral("welcome"), *m_running.window);
    m_running.window->openFile(report);
    visitPages();
    visitMenus();
    m_running.workspace->close();
    QTest::qWait(Settle);
    m_visit(QStringLiteral("reports"), *m_running.window);
}

void WindowTour::visitPages()
{
    const SectionsModel sections(*m_running.workspace->document());
    for (int row = 0; row < sections.rowCount(); ++row) {
        const QString key = sections.index(row).data(SectionsModel::KeyRole).toString();
        m_running.window->wizard()->goTo(key);
        QTest::qWait(Settle);
        m_visit(QStringLiteral("page-%1-%2").arg(row).arg(key), *m_running.window);
    }
}

void WindowTour::visitMenus()
{
    const ReportId report = m_running.workspace->report();
    for (const QStringList &path : entriesOf(m_running.window->menuBar()->actions())) {
        if (m_running.workspace->report() != report) {
            ASSERT_TRUE(m_running.workspace->open(report).ok());
        }
        tryEntry(path);
    }
    ASSERT_TRUE(m_running.workspace->open(report).ok());
}

void WindowTour::tryEntry(const QStringList &path)
{
    QAction *action = findEntry(m_running.window->menuBar()->actions(), path);
    if (!action || !action->isEnabled() || isLeftOut(*action))
        return;
    const QWidgetList before = windowsInSight();
    QTimer::singleShot(Settle, m_running.window.get(), [this, path] { visitModal(plain(path)); });
    const bool checked = action->isChecked();
    action->trigger();
    QTest::qWait(2 * Settle);
    visitOpened(plain(path), before);
    QAction *again = findEntry(m_running.window->menuBar()->actions(), path);  // the menu may be a new one
    if (!again || again->isChecked() == checked)
        return;
    m_visit(plain(path), *m_running.window);  // with or without a panel
    again->trigger();
}

/// What an entry runs as a question holds the program until it is answered.
void WindowTour::visitModal(const QString &name)
{
    QWidget *modal = QApplication::activeModalWidget();
    if (!modal)
        return;
    m_visit(name, *modal);
    if (auto *dialog = qobject_cast<QDialog *>(modal))
        dialog->reject();
    else
        modal->close();
}

void WindowTour::visitOpened(const QString &name, const QWidgetList &before)
{
    for (QWidget *window : windowsInSight()) {
        if (before.contains(window) || window == m_running.window.get())
            continue;
        m_visit(name, *window);
        window->close();
    }
}

}  // namespace kaibao
