// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"
#include "app/librarymodel.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace kaibao {

class FilingActions;
class HistoryActions;
class KeymapActions;
class LookActions;
class NewReportActions;
class OpeningActions;
class OutputActions;
class PaperWatch;
class ReviewActions;
class SnippetActions;
class TourActions;
class ReportWizard;
class SafekeepingActions;
class StartPage;
class StoringActions;
class UndoActions;

/// The one window of the program: the list of reports, or the wizard of the open one. Holds menus and wires
/// them; what they do is elsewhere.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes the desktop's dialogs where no others are given.
    explicit MainWindow(const WindowServices &services, std::unique_ptr<Dialogs> dialogs = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    ReportWizard *wizard() const { return m_wizard; }

    void newReport();
    void openFile(const QString &path);
    /// Where the clerk was the last time, or the list of reports.
    void resume();
    /// The list of reports alone, where a file that may turn out to be unreadable is opened next.
    void listReports() { followDocument(); }
    /// Says so where the library was found damaged on opening.
    void tellRecovery();
    /// Shows a person around who is here for the first time.
    void welcome();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createMenus();
    void createFileMenu();
    void createEditMenu();
    void showPageActions(QMenu &menu, QAction *end);
    void createViewMenu();
    void createHelpMenu();
    void createActions();
    void commit();
    void say(const QString &word);
    void showAbout();

    void restorePlace();
    void keepLayout();
    void followDocument();
    void showWizard(Document &document);
    void showReports();
    void createStartPage();
    void showTitle();
    void fillMenuWithWizardActions();
    void showStored();
    void showStoringFailed(const Error &error);

    WindowServices m_services;
    std::unique_ptr<Dialogs> m_dialogs;
    KeymapActions *m_keymap = nullptr;
    NewReportActions *m_newReport = nullptr;
    LookActions *m_look = nullptr;
    OpeningActions *m_opening = nullptr;
    OutputActions *m_output = nullptr;
    FilingActions *m_filing = nullptr;
    HistoryActions *m_history = nullptr;
    SafekeepingActions *m_safekeeping = nullptr;
    ReviewActions *m_review = nullptr;
    SnippetActions *m_snippets = nullptr;
    StoringActions *m_storing = nullptr;
    TourActions *m_tour = nullptr;
    UndoActions *m_undo = nullptr;
    QList<ActionGroup *> m_actionGroups;
    PaperWatch *m_paperWatch;
    LibraryModel m_reports;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr;  ///< made when it is first shown
    ReportWizard *m_wizard = nullptr;
    QLabel *m_storeState;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_checkMenu = nullptr;
};

}  // namespace kaibao
