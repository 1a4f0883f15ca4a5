// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/pdfoutput.h"
#include "app/samples.h"
#include "forms/pages/reportwizard.h"
#include "forms/pages/startpage.h"
#include "forms/preview/previewwindow.h"
#include "forms/preview/printing.h"
#include "model/base/file.h"
#include "model/exchange/reader.h"
#include "model/exchange/reportjson.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QStatusBar>

namespace kaibao {

MainWindow::MainWindow(const WindowServices &services, std::unique_ptr<Dialogs> dialogs)
    : m_services(services),
      m_dialogs(std::move(dialogs)),
      m_stack(new QStackedWidget(this)),
      m_storeState(new QLabel(this))
{
    if (!m_dialogs)
        m_dialogs = std::make_unique<DesktopDialogs>(this);
    setCentralWidget(m_stack);
    statusBar()->addPermanentWidget(m_storeState);
    createMenus();

    connect(&m_services.workspace, &Workspace::documentChanged, this, &MainWindow::followDocument);
    connect(&m_services.workspace, &Workspace::stored, this, &MainWindow::showStored);
    connect(&m_services.workspace, &Workspace::storingFailed, this, &MainWindow::showStoringFailed);

    constexpr QSize FirstSize(1180, 700);  // fits a screen of 1366 × 768 with its panels
    resize(FirstSize);
    restoreGeometry(m_services.settings.value(setting::WindowGeometry));
}

MainWindow::~MainWindow() = default;

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
    menu->addAction(tr("&New report"), QKeySequence::New, this, &MainWindow::newReport);
    menu->addAction(tr("&Open file…"), QKeySequence::Open, this, &MainWindow::askForFile);
    addReportAction(menu, tr("&List of reports"), QKeySequence(Qt::CTRL | Qt::Key_L), &MainWindow::showStart);
    menu->addSeparator();
    addReportAction(menu, tr("Pre&view"), QKeySequence(Qt::CTRL | Qt::Key_R), &MainWindow::showPreview);
    addReportAction(menu, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::exportReport);
    addReportAction(menu, tr("&Print…"), QKeySequence::Print, &MainWindow::print);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::createEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    const auto step = [this](bool forward) {
        Document *document = m_services.workspace.document();
        if (!document)
            return;
        m_wizard->commit();
        forward ? document->undoStack().redo() : document->undoStack().undo();
    };
    m_undo = menu->addAction(tr("&Undo"), QKeySequence::Undo, this, [step] { step(false); });
    m_redo = menu->addAction(tr("&Redo"), QKeySequence::Redo, this, [step] { step(true); });
}

void MainWindow::createViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Kaibao"), this, &MainWindow::showAbout);
}

QAction *MainWindow::addReportAction(QMenu *menu, const QString &text, const QKeySequence &keys,
                                     void (MainWindow::*does)())
{
    QAction *action = menu->addAction(text, keys, this, does);
    m_reportActions << action;
    return action;
}

void MainWindow::showStart()
{
    if (m_wizard)
        m_wizard->commit();
    m_services.workspace.close();
}

void MainWindow::newReport()
{
    const int year = m_services.today().year() - 1;  // a report is filed in the January after its year
    const Editions &editions = m_services.workspace.editions();
    const Edition *edition = editions.forYear(year);
    report(m_services.workspace.create(Report(edition ? *edition : editions.newest(), year)));
}

void MainWindow::askForFile()
{
    const QString path =
        m_dialogs->fileToOpen(tr("Open a report"), m_services.settings.value(setting::LastFolder),
                              {tr("Reports (*.json *.pdf *.txt)"), tr("All files (*)")});
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString &path)
{
    m_services.settings.set(setting::LastFolder, QFileInfo(path).absolutePath());
    takeImported(path);
}

void MainWindow::openSample(int sample)
{
    takeImported(samplePath(sample));
}

void MainWindow::takeImported(const QString &path)
{
    const Result<ImportedReport> imported = readReportFile(path, m_services.workspace.editions());
    if (!imported) {
        m_dialogs->tell(imported.error().message, imported.error().detail);
        return;
    }
    const QStringList doubts = imported->assumed + imported->notPlaced;
    if (report(m_services.workspace.create(imported->report)) && !doubts.isEmpty())
        m_dialogs->tell(tr("Some of the file could not be placed. Please look at these:"),
                        doubts.join(u'\n'));
}

void MainWindow::openReport(ReportId id)
{
    report(m_services.workspace.open(id));
}

void MainWindow::resume()
{
    Workspace &workspace = m_services.workspace;
    if (workspace.lastReport() == ReportId::None || !workspace.open(workspace.lastReport()))
        followDocument();
}

void MainWindow::exportReport()
{
    m_wizard->commit();
    const Report &current = m_services.workspace.document()->report();
    const QString folder = m_services.settings.value(setting::LastFolder);
    const QString proposal =
        QDir(folder).filePath(QStringLiteral("%1%2.pdf").arg(current.organisation(), current.title()));
    const QString path = m_dialogs->fileToSave(tr("Export the report"), proposal,
                                               {tr("PDF document (*.pdf)"), tr("Report data (*.json)")});
    if (path.isEmpty())
        return;
    m_services.settings.set(setting::LastFolder, QFileInfo(path).absolutePath());
    const bool asData = QFileInfo(path).suffix().compare(u"json", Qt::CaseInsensitive) == 0;
    if (report(asData ? writeFile(path, writeReport(current)) : writePdf(current, m_services.fonts, path)))
        statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::print()
{
    m_wizard->commit();
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        report(printPages(layOut(m_services.workspace.document()->report(), m_services.fonts), printer));
}

void MainWindow::showPreview()
{
    m_wizard->commit();
    if (!m_preview) {
        m_preview = new PreviewWindow(*m_services.workspace.document(), m_services.fonts, this);
        m_preview->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preview, &PreviewWindow::placeClicked, m_wizard, &ReportWizard::jumpTo);
    }
    m_preview->show();
    m_preview->raise();
}

void MainWindow::showAbout()
{
    m_dialogs->tell(
        tr("Kaibao %1").arg(QApplication::applicationVersion()),
        tr("Fills in, checks and prints the yearly report on the disclosure of government information. "
           "Works without a network. Free software under the GNU General Public License, version 3 or "
           "later."));
}

void MainWindow::followDocument()
{
    delete m_preview;
    delete m_wizard;
    m_wizard = nullptr;
    Document *document = m_services.workspace.document();
    for (QAction *action : std::as_const(m_reportActions))
        action->setEnabled(document);
    m_undo->setEnabled(document);
    m_redo->setEnabled(document);
    m_viewMenu->clear();
    m_checkMenu->clear();
    if (document)
        showWizard(*document);
    else
        showReports();
    showTitle();
    showStored();
}

void MainWindow::showWizard(Document &document)
{
    m_wizard = new ReportWizard(document, m_services.workspace.lastPage(), m_stack);
    m_wizard->setZoom(m_services.settings.value(setting::Zoom) / 100.0);
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    connect(m_wizard, &ReportWizard::exportRequested, this, &MainWindow::exportReport);
    connect(m_wizard, &ReportWizard::printRequested, this, &MainWindow::print);
    connect(m_wizard, &ReportWizard::currentKeyChanged, &m_services.workspace, &Workspace::rememberPage);
    connect(m_wizard, &ReportWizard::zoomChanged, this,
            [this](double zoom) { m_services.settings.set(setting::Zoom, qRound(zoom * 100)); });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showTitle);
    fillMenuWithWizardActions();
}

void MainWindow::createStartPage()
{
    m_start = new StartPage(m_reports, m_stack);
    m_start->setSamples(sampleNames());
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newReport);
    connect(m_start, &StartPage::openFileRequested, this, &MainWindow::askForFile);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::reportActivated, this,
            [this](const QModelIndex &index) { openReport(m_reports.reportAt(index)); });
}

void MainWindow::showReports()
{
    if (!m_start)
        createStartPage();
    const Result<QList<ReportSummary>> reports = m_services.workspace.library().reports();
    if (reports)
        m_reports.setReports(*reports);
    else
        m_dialogs->tell(reports.error().message, reports.error().detail);
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::showTitle()
{
    const Document *document = m_services.workspace.document();
    setWindowTitle(
        document ? tr("%1 %2 – Kaibao").arg(document->report().organisation(), document->report().title())
                 : tr("Kaibao"));
    if (!document)
        return;
    QUndoStack &stack = m_services.workspace.document()->undoStack();
    m_undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    m_redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

void MainWindow::fillMenuWithWizardActions()
{
    const WizardActions &actions = m_wizard->actionsByName();
    m_viewMenu->addActions({actions.previousPage, actions.nextPage, actions.nextPane});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({actions.zoomIn, actions.zoomOut, actions.zoomReset});
    m_checkMenu->addActions({actions.previousFinding, actions.nextFinding, actions.showFindings});
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

bool MainWindow::report(const Result<void> &result)
{
    if (!result)
        m_dialogs->tell(result.error().message, result.error().detail);
    return result.ok();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_wizard)
        m_wizard->commit();
    m_services.settings.set(setting::WindowGeometry, saveGeometry());
    event->accept();
}

}  // namespace kaibao
