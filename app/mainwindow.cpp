// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/actions/filingactions.h"
#include "app/actions/historyactions.h"
#include "app/actions/keymapactions.h"
#include "app/actions/lookactions.h"
#include "app/actions/newreportactions.h"
#include "app/actions/openingactions.h"
#include "app/actions/outputactions.h"
#include "app/actions/reviewactions.h"
#include "app/actions/safekeepingactions.h"
#include "app/actions/snippetactions.h"
#include "app/actions/storingactions.h"
#include "app/actions/touractions.h"
#include "app/actions/undoactions.h"
#include "app/filedrops.h"
#include "app/leaving.h"
#include "app/paperwatch.h"
#include "app/samples.h"
#include "app/windowsizes.h"
#include "forms/pages/reportwizard.h"
#include "forms/pages/startpage.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/look.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace kaibao {

MainWindow::MainWindow(const WindowServices &services, std::unique_ptr<Dialogs> dialogs)
    : m_services(services),
      m_dialogs(std::move(dialogs)),
      m_paperWatch(new PaperWatch(services.fonts, this)),
      m_stack(new QStackedWidget(this)),
      m_storeState(new QLabel(this))
{
    if (!m_dialogs)
        m_dialogs = std::make_unique<DesktopDialogs>(this);
    setCentralWidget(m_stack);
    statusBar()->addPermanentWidget(m_storeState);
    createActions();
    createMenus();

    connect(&m_services.workspace, &Workspace::documentChanged, this, &MainWindow::followDocument);
    connect(&m_services.workspace, &Workspace::stored, this, &MainWindow::showStored);
    connect(&m_services.workspace, &Workspace::storingFailed, this, &MainWindow::showStoringFailed);

    new WindowSizes(m_services.settings, this);
    restorePlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::createActions()
{
    const ActionContext context{m_services, *m_dialogs, *this, [this] { commit(); },
                                [this](const QString &word) { say(word); }};
    m_newReport = new NewReportActions(context, this);
    m_look = new LookActions(context, this);
    m_opening = new OpeningActions(context, this);
    connect(new FileDrops(*this), &FileDrops::dropped, m_opening, &OpeningActions::openDropped,
            Qt::QueuedConnection);  // who dropped it waits for the end of the drop, not of a dialog
    m_output = new OutputActions(context, this);
    m_keymap = new KeymapActions(context, *menuBar(), this);
    connect(m_newReport, &NewReportActions::fileRequested, m_opening, &OpeningActions::askForFile);
    connect(m_opening, &OpeningActions::fileTaken, m_newReport, &NewReportActions::offerConversion);
    m_filing = new FilingActions(context, this);
    m_undo = new UndoActions(context, this);
    m_history = new HistoryActions(context, this);
    m_review = new ReviewActions(context, this);
    m_safekeeping = new SafekeepingActions(context, this);
    connect(m_opening, &OpeningActions::handoverGiven, m_safekeeping, &SafekeepingActions::takeIn);
    m_snippets = new SnippetActions(
        context, [this] { return m_wizard ? m_wizard->editor() : nullptr; }, this);
    m_storing = new StoringActions(context, this);
    m_tour = new TourActions(
        context, [this] { return m_wizard->tourStops(); }, this);
    m_actionGroups = {m_newReport, m_opening,     m_output,   m_keymap, m_filing, m_history,
                      m_review,    m_safekeeping, m_snippets, m_tour,   m_undo,   m_storing};
}

void MainWindow::say(const QString &word)
{
    constexpr int LongEnough = 10000;  // milliseconds
    statusBar()->showMessage(word, LongEnough);
}

void MainWindow::commit()
{
    if (m_wizard)
        m_wizard->commit();
}

void MainWindow::createMenus()
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    m_checkMenu = menuBar()->addMenu(tr("&Check"));
    createHelpMenu();
}

void MainWindow::createFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_newReport->addTo(*menu);
    m_opening->addTo(*menu);
    m_storing->addTo(*menu);
    menu->addSeparator();
    m_output->addTo(*menu);
    menu->addSeparator();
    m_review->addTo(*menu);
    menu->addSeparator();
    m_safekeeping->addTo(*menu);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    quit->setIcon(icon(QStringLiteral("quit")));
}

void MainWindow::createEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo->addTo(*menu);
    m_history->addTo(*menu);
    menu->addSeparator();
    m_snippets->addTo(*menu);
    QAction *end = menu->addSeparator();
    connect(menu, &QMenu::aboutToShow, this, [this, menu, end] { showPageActions(*menu, end); });
}

/// The Edit menu ends with what the page in sight has to offer.
void MainWindow::showPageActions(QMenu &menu, QAction *end)
{
    const QList<QAction *> shown = menu.actions();
    for (QAction *action : shown.sliced(shown.indexOf(end) + 1))
        menu.removeAction(action);
    if (m_wizard)
        menu.addActions(m_wizard->pageActions());
}

void MainWindow::createViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    m_keymap->addTo(*menu);
    m_tour->addTo(*menu);
    menu->addAction(tr("&About Kaibao"), this, &MainWindow::showAbout)
        ->setIcon(icon(QStringLiteral("about")));
}

void MainWindow::newReport()
{
    m_newReport->createBlank();
}

void MainWindow::openFile(const QString &path)
{
    m_opening->openFile(path);
}

void MainWindow::tellRecovery()
{
    m_safekeeping->tellRecovery();
}

void MainWindow::resume()
{
    if (!m_opening->resume())
        followDocument();
}

void MainWindow::welcome()
{
    m_tour->welcome();
}

void MainWindow::showAbout()
{
    m_dialogs->tell(
        tr("Kaibao %1").arg(QApplication::applicationVersion()),
        tr("Fills in, checks and prints the yearly report on the disclosure of government information. "
           "Works without a network. Free software under the GNU General Public License, version 3 or "
           "later."));
}

void MainWindow::restorePlace()
{
    constexpr QSize FirstSize(1180, 700);  // fits a screen of 1366 × 768 with its panels
    resize(look::roomFor(*this, FirstSize));
    restoreGeometry(m_services.settings.value(setting::WindowGeometry));
    if (!isMaximized())  // it may have been left on a larger screen
        resize(size().boundedTo(screen()->availableSize()));
}

void MainWindow::keepLayout()
{
    if (!isVisible())
        return;  // a start writes nothing
    m_services.settings.set(setting::WindowGeometry, saveGeometry());
    if (m_wizard && m_wizard->isVisible())  // else it has no widths yet
        m_services.settings.set(setting::WizardLayout, m_wizard->saveLayout());
}

void MainWindow::followDocument()
{
    keepLayout();
    delete m_wizard;
    m_wizard = nullptr;
    Document *document = m_services.workspace.document();
    for (ActionGroup *group : std::as_const(m_actionGroups))
        group->followDocument();
    m_paperWatch->watch(document);
    m_viewMenu->clear();
    m_checkMenu->clear();
    if (document)
        showWizard(*document);
    else
        showReports();
    m_viewMenu->addSeparator();
    m_look->addTo(*m_viewMenu);
    showTitle();
    showStored();
}

void MainWindow::showWizard(Document &document)
{
    m_wizard = new ReportWizard(document, m_services.workspace.lastPage(), m_stack);
    m_wizard->restoreLayout(m_services.settings.value(setting::WizardLayout));
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    connect(m_wizard, &ReportWizard::exportRequested, m_output->exportAction(), &QAction::trigger);
    connect(m_wizard, &ReportWizard::printRequested, m_output->printAction(), &QAction::trigger);
    connect(m_output, &OutputActions::placeClicked, m_wizard, &ReportWizard::jumpTo);
    connect(m_review, &ReviewActions::placeChosen, m_wizard, &ReportWizard::jumpTo);
    connect(m_undo, &UndoActions::carriedOut, m_wizard, &ReportWizard::showChange);
    connect(m_wizard, &ReportWizard::currentKeyChanged, &m_services.workspace, &Workspace::rememberPage);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showTitle);
    fillMenuWithWizardActions();
    m_wizard->goOnAt(m_services.workspace.lastEdit());
}

void MainWindow::createStartPage()
{
    m_start = new StartPage(m_reports, m_stack);
    m_start->setSamples(sampleNames());
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::newRequested, m_newReport, &NewReportActions::ask);
    connect(m_start, &StartPage::openFileRequested, m_opening, &OpeningActions::askForFile);
    connect(m_start, &StartPage::sampleRequested, m_opening, &OpeningActions::openSample);
    connect(m_start, &StartPage::reportActivated, this,
            [this](const QModelIndex &index) { m_opening->openReport(m_reports.reportAt(index)); });
}

void MainWindow::showReports()
{
    const Result<QList<ReportSummary>> reports = m_services.workspace.library().reports();
    if (reports)
        m_reports.setReports(*reports);
    else
        m_dialogs->tell(reports.error().message, reports.error().detail);
    if (!m_start)
        createStartPage();
    m_stack->setCurrentWidget(m_start);
    m_start->takeFocus();
}

void MainWindow::showTitle()
{
    const Document *document = m_services.workspace.document();
    setWindowTitle(
        document ? tr("%1 %2 – Kaibao").arg(document->report().organisation(), document->report().title())
                 : tr("Kaibao"));
}

void MainWindow::fillMenuWithWizardActions()
{
    const WizardActions &actions = m_wizard->actionsByName();
    m_viewMenu->addActions({actions.previousPage, actions.nextPage, actions.nextPane, actions.showHelp});
    m_checkMenu->addActions({actions.leftToDo, actions.previousFinding, actions.nextFinding,
                             actions.showFindings, actions.compareYears, actions.showNotes});
    m_checkMenu->addSeparator();
    m_checkMenu->addActions({actions.nextSuggestion, actions.applySuggestion, actions.leaveSuggestion});
    m_checkMenu->addSeparator();
    m_checkMenu->addAction(actions.showRules);
    m_checkMenu->addSeparator();
    m_filing->addTo(*m_checkMenu);
}

void MainWindow::showStored()
{
    const QString &readOnly = m_services.workspace.library().readOnlyReason();
    const bool open = m_services.workspace.document();
    m_storeState->setText(!readOnly.isEmpty() ? readOnly : open ? tr("Everything is stored") : QString());
}

void MainWindow::showStoringFailed(const Error &error)
{
    m_storeState->setText(tr("Not stored yet: %1").arg(error.message));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    commit();
    keepLayout();
    event->setAccepted(mayLeave(m_services.workspace, *m_dialogs));
}

}  // namespace kaibao
