// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowtour.h"

#include "forms/pages/reportwizard.h"
#include "model/exchange/writers/textwriter.h"
#include "model/sections/sectionsmodel.h"

#include <QApplication>
#include <QClipboard>
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
    m_running.script.fileToOpen = asText();  // is read with care, and shown before it is taken
    visitPages();
    visitMenus();
    m_running.workspace->close();
    QTest::qWait(Settle);
    m_visit(QStringLiteral("reports"), *m_running.window);
}

QString WindowTour::asText() const
{
    const Document &document = *m_running.workspace->document();
    return m_running.folder.write(QStringLiteral("report.txt"), writeText(document.report()));
}

void WindowTour::visitPages()
{
    const SectionsModel sections(*m_running.workspace->document());
    for (int row = 0; row < sections.rowCount(); ++row) {
        const QString key = sections.index(row).data(SectionsModel::KeyRole).toString();
        m_running.window->wizard()->goTo(key);
        QTest::qWait(Settle);
        const QString name = QStringLiteral("page-%1-%2").arg(row).arg(key);
        m_visit(name, *m_running.window);
        visitPageActions(name);
    }
}

/// What the page offers beside typing; whatever it does to the report is taken back.
void WindowTour::visitPageActions(const QString &page)
{
    QUndoStack &steps = m_running.workspace->document()->undoStack();
    const int before = steps.index();
    const qsizetype count = m_running.window->wizard()->pageActions().size();
    for (qsizetype i = 0; i < count; ++i) {
        const auto find = [this, i] { return m_running.window->wizard()->pageActions().value(i); };
        if (const QAction *action = find())
            tryAction(page + u'-' + plain({action->text()}), find);
        steps.setIndex(before);
    }
}

void WindowTour::visitMenus()
{
    const ReportId report = m_running.workspace->report();
    const auto menus = [this] { return m_running.window->menuBar()->actions(); };
    for (const QStringList &path : entriesOf(menus())) {
        if (m_running.workspace->report() != report) {
            ASSERT_TRUE(m_running.workspace->open(report).ok());
        }
        tryAction(plain(path), [menus, path] { return findEntry(menus(), path); });
    }
    ASSERT_TRUE(m_running.workspace->open(report).ok());
}

/// The action is asked for anew where it is needed: the menu may be another one by then.
void WindowTour::tryAction(const QString &name, const std::function<QAction *()> &find)
{
    QAction *action = find();
    if (!action || !action->isEnabled() || isLeftOut(*action))
        return;
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2件\n3\t4\n"));
    const QWidgetList before = windowsInSight();
    const QImage picture = m_running.window->grab().toImage();
    QTimer::singleShot(Settle, m_running.window.get(), [this, name] { visitModal(name); });
    const bool checked = action->isChecked();
    action->trigger();
    QTest::qWait(2 * Settle);
    visitOpened(name, before);
    if (m_running.window->grab().toImage() != picture)
        m_visit(name, *m_running.window);  // a panel, another page
    if (QAction *again = find(); again && again->isChecked() != checked)
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
