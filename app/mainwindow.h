// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dialogs.h"
#include "app/librarymodel.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "forms/paper/fontset.h"

#include <QDate>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QLabel;
class QStackedWidget;

namespace kaibao {

class PreviewWindow;
class ReportWizard;
class StartPage;

/// What a window needs from the world. All must outlive it.
struct WindowServices
{
    Workspace &workspace;
    Settings &settings;
    FontSet &fonts;
    std::function<QDate()> today;
};

/// The one window of the program: the list of reports, or the wizard of the open one. Holds menus and wires
/// them; what they do is elsewhere.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Takes the desktop's dialogs where no others are given.
    explicit MainWindow(const WindowServices &services, std::unique_ptr<Dialogs> dialogs = nullptr);
    ~MainWindow() override;

    ReportWizard *wizard() const { return m_wizard; }

    void showStart();
    void newReport();
    void openFile(const QString &path);
    void openReport(ReportId report);
    /// Where the clerk was the last time, or the list of reports.
    void resume();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createMenus();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createHelpMenu();
    QAction *addReportAction(QMenu *menu, const QString &text, const QKeySequence &keys,
                             void (MainWindow::*does)());

    void askForFile();
    void openSample(int sample);
    void takeImported(const QString &path);
    void exportReport();
    void print();
    void showPreview();
    void showAbout();

    void followDocument();
    void showWizard(Document &document);
    void showReports();
    void createStartPage();
    void showTitle();
    void fillMenuWithWizardActions();
    void showStored();
    void showStoringFailed(const Error &error);
    bool report(const Result<void> &result);

    WindowServices m_services;
    std::unique_ptr<Dialogs> m_dialogs;
    LibraryModel m_reports;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr;  ///< made when it is first shown
    ReportWizard *m_wizard = nullptr;
    QPointer<PreviewWindow> m_preview;
    QLabel *m_storeState;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_checkMenu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_reportActions;  ///< only while a report is open
};

}  // namespace kaibao
