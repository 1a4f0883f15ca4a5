// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/openingactions.h"

#include "app/leaving.h"
#include "app/namesake.h"
#include "app/samples.h"
#include "forms/importing/importreview.h"
#include "forms/widgets/clipboard.h"
#include "forms/widgets/icon.h"
#include "model/exchange/fileformat.h"
#include "model/exchange/reader.h"
#include "model/store/handover.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>

namespace kaibao {

namespace {

/// By its content where its name does not say so: files get other names on their way.
bool isHandover(const QString &path)
{
    if (path.endsWith(QLatin1String(HandoverSuffix), Qt::CaseInsensitive))
        return true;
    constexpr qint64 Start = 64;  // bytes, enough for the mark of a library
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)
        && formatOf(file.read(Start), path) == FileFormat::Library;
}

}  // namespace

void OpeningActions::addTo(QMenu &menu)
{
    add(menu, tr("&Open file…"), QKeySequence::Open, [this] {
        askForFile();
    })->setIcon(icon(QStringLiteral("open")));
    add(menu, tr("Paste a &whole report"), QKeySequence(), [this] {
        pasteReport();
    })->setIcon(icon(QStringLiteral("paste")));
    addForReport(menu, tr("&List of reports"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        if (mayLeave(workspace(), context().dialogs))
            workspace().close();
    })->setIcon(icon(QStringLiteral("list")));
}

void OpeningActions::askForFile()
{
    const QString path =
        context().dialogs.fileToOpen(tr("Open a report"), settings().value(setting::LastFolder),
                                     {tr("Reports (*.json *.pdf *.docx *.xlsx *.html *.htm *.txt)"),
                                      tr("Handover file (*.kaibao)"), tr("All files (*)")});
    if (!path.isEmpty())
        openFile(path);
}

void OpeningActions::openFile(const QString &path)
{
    settings().set(setting::LastFolder, QFileInfo(path).absolutePath());
    if (isHandover(path)) {
        Q_EMIT handoverGiven(path);
        return;
    }
    const auto read = m_background.run(
        context().dialogs, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, &editions = workspace().editions()] { return readReportFile(path, editions); });
    if (read)
        takeImported(*read);
}

void OpeningActions::openDropped(const QList<QUrl> &urls)
{
    if (urls.size() > 1)
        context().dialogs.tell(tr("Please drop one file only: each is a report of its own."), {});
    else if (!urls.first().isLocalFile())
        context().dialogs.tell(tr("Only files on this computer can be opened; save it here first."),
                               urls.first().toDisplayString());
    else
        openFile(urls.first().toLocalFile());
}

void OpeningActions::openSample(int sample)
{
    takeImported(readReportFile(samplePath(sample), workspace().editions()));
}

void OpeningActions::openReport(ReportId report)
{
    context().report(workspace().open(report));
}

bool OpeningActions::resume()
{
    const ReportId last = workspace().lastReport();
    return last != ReportId::None && workspace().open(last);
}

void OpeningActions::pasteReport()
{
    const auto [html, text] = clipboardContent();
    if (html.isEmpty() && text.trimmed().isEmpty()) {
        context().dialogs.tell(tr("There is no text on the clipboard; copy the whole report first."), {});
        return;
    }
    const QString page = QStringLiteral("<html>");  // a piece of a page may begin with a word
    takeImported(readReportBytes((html.isEmpty() ? text : page + html).toUtf8(), tr("Clipboard"),
                                 workspace().editions()));
}

/// A file with data is as clear as the report that it was written from; any other is shown first.
void OpeningActions::takeImported(const Result<ImportedReport> &imported)
{
    if (!imported) {
        context().dialogs.tell(imported.error().message, imported.error().detail);
        return;
    }
    if (!imported->original.isEmpty()) {
        review(*imported);
        return;
    }
    takeData(*imported);
}

void OpeningActions::takeData(const ImportedReport &imported)
{
    const Report &report = imported.report;
    if (const std::optional<ReportId> same = findSame(workspace(), report)) {
        if (goOnWith(workspace(), context().dialogs, *same))
            context().say(tr("This report is in the list already; that one is open now."));
        return;
    }
    if (!mayBegin(workspace(), context().dialogs, report.organisation(), report.year()))
        return;
    const QStringList doubts = imported.assumed + imported.notPlaced;
    if (!context().report(workspace().create(report)))
        return;
    if (!doubts.isEmpty())
        context().dialogs.tell(tr("Some of the file could not be placed. Please look at these:"),
                               doubts.join(u'\n'));
    Q_EMIT fileTaken();
}

void OpeningActions::review(const ImportedReport &imported)
{
    context().commit();
    std::optional<Report> open;
    if (workspace().document())
        open = workspace().document()->report();
    auto *review = new ImportReview(imported, open, &context().window);
    review->setAttribute(Qt::WA_DeleteOnClose);
    connect(review, &ImportReview::newReportWanted, this, [this, review, report = imported.report] {
        const Report empty(report.edition(), report.year());
        if (mayBeginBeside(workspace(), context().dialogs, report.organisation(), report.year())
            && context().report(workspace().create(empty)))
            take(*review, empty);
    });
    connect(review, &ImportReview::openReportWanted, this,
            [this, review] { take(*review, document().report()); });
    review->open();
}

/// One step, so that it can be taken back as one.
void OpeningActions::take(ImportReview &review, const Report &report)
{
    document().edit(review.model().change(report), tr("Take over a file"));
    review.accept();
}

}  // namespace kaibao
