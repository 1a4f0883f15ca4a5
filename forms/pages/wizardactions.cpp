// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/wizardactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace kaibao {

namespace {

QAction *action(QWidget &wizard, const char *text, const QList<QKeySequence> &keys)
{
    auto *result = new QAction(QCoreApplication::translate("WizardActions", text), &wizard);
    result->setShortcuts(keys);
    result->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    wizard.addAction(result);
    return result;
}

}  // namespace

WizardActions::WizardActions(QWidget &wizard)
    : nextPage(
        action(wizard, QT_TRANSLATE_NOOP("WizardActions", "&Next page"), {Qt::CTRL | Qt::Key_PageDown})),
      previousPage(
          action(wizard, QT_TRANSLATE_NOOP("WizardActions", "&Previous page"), {Qt::CTRL | Qt::Key_PageUp})),
      leftToDo(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "&What is left to do"), {Qt::Key_F4})),
      nextFinding(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "Next &finding"), {Qt::Key_F8})),
      previousFinding(
          action(wizard, QT_TRANSLATE_NOOP("WizardActions", "Previous f&inding"), {Qt::SHIFT | Qt::Key_F8})),
      nextSuggestion(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "Show a s&uggestion"), {Qt::Key_F9})),
      applySuggestion(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "Appl&y the suggestion"),
                             {Qt::CTRL | Qt::Key_F9})),
      leaveSuggestion(
          action(wizard, QT_TRANSLATE_NOOP("WizardActions", "L&eave the suggestion"), {Qt::Key_Escape})),
      showRules(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "All &rules and how they stand"), {})),
      nextPane(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "Next &area"), {Qt::Key_F6})),
      findWords(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "&Find and replace…"),
                       {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_H})),
      showHelp(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "&Help for this place"), {Qt::Key_F1})),
      showFindings(action(wizard, QT_TRANSLATE_NOOP("WizardActions", "&Show findings"), {Qt::Key_F7})),
      showNotes(
          action(wizard, QT_TRANSLATE_NOOP("WizardActions", "Notes from &paper"), {Qt::CTRL | Qt::Key_M})),
      compareYears(
          action(wizard, QT_TRANSLATE_NOOP("WizardActions", "This year beside &last year"), {Qt::Key_F5}))
{
    showNotes->setCheckable(true);
    compareYears->setCheckable(true);
    showHelp->setCheckable(true);
    showFindings->setCheckable(true);
    showFindings->setChecked(true);
}

}  // namespace kaibao
