// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/openingactions.h"

#include "app/samples.h"
#include "model/exchange/reader.h"

#include <QFileInfo>
#include <QMenu>

namespace kaibao {

void OpeningActions::addTo(QMenu &menu)
{
    add(menu, tr("&New report"), QKeySequence::New, [this] { newReport(); });
    add(menu, tr("&Open file…"), QKeySequence::Open, [this] { askForFile(); });
    addForReport(menu, tr("&List of reports"), QKeySequence(Qt::CTRL | Qt::Key_L),
                 [this] { workspace().close(); });
}

void OpeningActions::newReport()
{
    const int year =
        context().services.today().year() - 1;  // a report is filed in the January after its year
    const Editions &editions = workspace().editions();
    const Edition *edition = editions.forYear(year);
    context().report(workspace().create(Report(edition ? *edition : editions.newest(), year)));
}

void OpeningActions::askForFile()
{
    const QString path =
        context().dialogs.fileToOpen(tr("Open a report"), settings().value(setting::LastFolder),
                                     {tr("Reports (*.json *.pdf *.txt)"), tr("All files (*)")});
    if (!path.isEmpty())
        openFile(path);
}

void OpeningActions::openFile(const QString &path)
{
    settings().set(setting::LastFolder, QFileInfo(path).absolutePath());
    takeImported(path);
}

void OpeningActions::openSample(int sample)
{
    takeImported(samplePath(sample));
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

void OpeningActions::takeImported(const QString &path)
{
    const Result<ImportedReport> imported = readReportFile(path, workspace().editions());
    if (!imported) {
        context().dialogs.tell(imported.error().message, imported.error().detail);
        return;
    }
    const QStringList doubts = imported->assumed + imported->notPlaced;
    if (context().report(workspace().create(imported->report)) && !doubts.isEmpty())
        context().dialogs.tell(tr("Some of the file could not be placed. Please look at these:"),
                               doubts.join(u'\n'));
}

}  // namespace kaibao
