// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/newreportactions.h"

#include "app/namesake.h"
#include "forms/widgets/icon.h"
#include "forms/years/conversiondialog.h"
#include "forms/years/newreportdialog.h"
#include "model/checks/completeness.h"
#include "model/exchange/reader.h"

#include <QAction>
#include <QFileInfo>

#include <memory>

namespace kaibao {

namespace {

Predecessor toPredecessor(const ReportSummary &report)
{
    return {report.organisation, report.year, report.edition};
}

}  // namespace

void NewReportActions::addTo(QMenu &menu)
{
    add(menu, tr("&New report…"), QKeySequence::New, [this] { ask(); })->setIcon(icon(QStringLiteral("new")));
    m_convert = addForReport(menu, tr("Put on the &form of its year…"), {}, [this] { offerConversion(); });
    m_convert->setIcon(icon(QStringLiteral("last-year")));
}

void NewReportActions::followDocument()
{
    ActionGroup::followDocument();
    if (const Document *document = workspace().document())
        connect(document, &Document::changed, this, &NewReportActions::followYear);
    followYear();
}

void NewReportActions::followYear()
{
    m_convert->setVisible(workspace().document() && formOfItsYear());
}

void NewReportActions::ask()
{
    const auto reports = std::make_shared<QList<ReportSummary>>(predecessors());
    QList<Predecessor> offered;
    for (const ReportSummary &report : *reports)
        offered << toPredecessor(report);
    auto *dialog =
        new NewReportDialog(offered, yearThatIsOver(), workspace().editions().newest(), &context().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewReportDialog::predecessorFileRequested, this,
            [this, dialog, reports] { readPredecessor(*dialog, *reports); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, reports] { carryOut(dialog->wish(), *reports); });
    dialog->open();
}

void NewReportActions::createBlank()
{
    NewReportWish wish;
    wish.year = yearThatIsOver();
    createBlank(wish);
}

void NewReportActions::offerConversion()
{
    const Edition *edition = formOfItsYear();
    if (!edition)
        return;
    auto *dialog = new ConversionDialog(document().report(), *edition, &context().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { context().report(workspace().create(dialog->succession().report)); });
    dialog->open();
}

/// The named reports of the library, the newest year first.
QList<ReportSummary> NewReportActions::predecessors() const
{
    const Result<QList<ReportSummary>> found = workspace().library().reports();
    QList<ReportSummary> reports = found ? *found : QList<ReportSummary>();
    reports.removeIf([](const ReportSummary &report) { return report.organisation.isEmpty(); });
    std::stable_sort(reports.begin(), reports.end(),
                     [](const ReportSummary &a, const ReportSummary &b) { return a.year > b.year; });
    return reports;
}

void NewReportActions::carryOut(const NewReportWish &wish, const QList<ReportSummary> &predecessors)
{
    if (wish.start == NewReportWish::Start::File)
        Q_EMIT fileRequested();
    else if (wish.start == NewReportWish::Start::LastYear && wish.predecessor >= 0)
        createFromLastYear(predecessors[wish.predecessor]);
    else
        createBlank(wish);
}

void NewReportActions::createBlank(const NewReportWish &wish)
{
    if (!mayBegin(workspace(), context().dialogs, wish.organisation, wish.year))
        return;
    const Editions &editions = workspace().editions();
    const Edition *edition = editions.forYear(wish.year);
    Report report(edition ? *edition : editions.newest(), wish.year);
    report.setText(field::OrganisationName, wish.organisation);
    report.setText(field::OrganisationKind, wish.kind);
    context().report(workspace().create(report));
}

void NewReportActions::createFromLastYear(const ReportSummary &last)
{
    if (!mayBegin(workspace(), context().dialogs, last.organisation, last.year + 1))
        return;
    const Result<Report> old = workspace().library().load(last.id);
    if (!old) {
        context().dialogs.tell(old.error().message, old.error().detail);
        return;
    }
    const Edition *edition = workspace().editions().forYear(last.year + 1);
    const Succession next = successorOf(*old, edition ? *edition : workspace().editions().newest());
    if (context().report(workspace().create(next.report)))
        context().say(
            tr("Taken over from %1: figures and paragraphs are marked until you have looked at them.")
                .arg(last.year));
}

/// Takes last year's report from a file into the library, where it is from now on the one to compare with.
void NewReportActions::readPredecessor(NewReportDialog &dialog, QList<ReportSummary> &predecessors)
{
    const QString path = context().dialogs.fileToOpen(
        tr("Last year's report"), settings().value(setting::LastFolder), {tr("All files (*)")});
    if (path.isEmpty())
        return;
    settings().set(setting::LastFolder, QFileInfo(path).absolutePath());
    const auto read = m_background.run(
        context().dialogs, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, &editions = workspace().editions()] { return readReportFile(path, editions); });
    if (!read)
        return;
    if (!read->ok()) {
        context().dialogs.tell(read->error().message, read->error().detail);
        return;
    }
    const Report &report = read->value().report;
    const Result<ReportId> id =
        workspace().library().create(report, Completeness(report, Checks(report)).left());
    if (!id) {
        context().dialogs.tell(id.error().message, id.error().detail);
        return;
    }
    ReportSummary summary;
    summary.id = *id;
    summary.organisation = report.organisation();
    summary.year = report.year();
    summary.edition = report.edition().key();
    predecessors << summary;
    dialog.addPredecessor(toPredecessor(summary));
}

/// Null where the open report is on it, or there is no way onto it.
const Edition *NewReportActions::formOfItsYear() const
{
    const Report &report = document().report();
    const Edition *edition = workspace().editions().forYear(report.year());
    return edition && edition->upgradeFrom(report.edition().key()) ? edition : nullptr;
}

int NewReportActions::yearThatIsOver() const
{
    return context().services.today().year() - 1;  // a report is filed in the January after its year
}

}  // namespace kaibao
