// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/reviewactions.h"

#include "app/pdfoutput.h"
#include "forms/paper/pdfmetadata.h"
#include "forms/widgets/icon.h"
#include "model/edition/cellmark.h"

#include <QDir>
#include <QFileInfo>

namespace kaibao {

void ReviewActions::addTo(QMenu &menu)
{
    addForReport(menu, tr("Export a copy for &review…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                 [this] { exportCopy(); })
        ->setIcon(icon(QStringLiteral("review")));
    addForReport(menu, tr("Export the slip of &changes…"), {}, [this] {
        exportChanges();
    })->setIcon(icon(QStringLiteral("changes")));
    addForReport(menu, tr("&Go to cell…"), QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        goToCell();
    })->setIcon(icon(QStringLiteral("find")));
}

void ReviewActions::exportCopy()
{
    const Report &report = document().report();
    const QString path = pathFor(tr("Export a copy for review"),
                                 tr("%1%2 for review.pdf").arg(report.organisation(), report.title()));
    if (path.isEmpty())
        return;
    const Review copy = review();
    if (!context().report(
            writePdf(report, context().services.fonts, {context().services.signedOn(), &copy}, path)))
        return;
    context().say(tr("Written: %1, checksum %2").arg(QDir::toNativeSeparators(path), copy.checksum));
    context().report(
        workspace().library().reviewCopies().remember(workspace().report(), copy.checksum, copy.time));
}

void ReviewActions::exportChanges()
{
    const Review changes = review();
    if (!changes.lastCopy) {
        context().dialogs.tell(tr("There is no copy for review to compare with."),
                               tr("The slip tells what changed since the last copy for review that was "
                                  "exported from this program."));
        return;
    }
    const Report &report = document().report();
    const QString path = pathFor(tr("Export the slip of changes"),
                                 tr("%1%2 changes.pdf").arg(report.organisation(), report.title()));
    if (!path.isEmpty()
        && context().report(writeChangeSheet(report, changes, context().services.fonts, path)))
        context().say(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

/// Where the person wants a PDF; empty for nowhere.
QString ReviewActions::pathFor(const QString &title, const QString &name)
{
    const QString proposal = QDir(settings().value(setting::LastFolder)).filePath(name);
    QString path = context().dialogs.fileToSave(title, proposal, {tr("PDF document (*.pdf)")});
    if (!path.isEmpty())
        settings().set(setting::LastFolder, QFileInfo(path).absolutePath());
    return path;
}

Review ReviewActions::review() const
{
    const Report &report = document().report();
    Review review = reviewOf(report, document().checks(), timeOfOutput());
    review.lastYear = workspace().reportBefore(report);
    review.lastCopy = lastCopy();
    return review;
}

std::optional<Review::Copy> ReviewActions::lastCopy() const
{
    Library &library = workspace().library();
    const Result<std::optional<ReviewCopy>> last = library.reviewCopies().last(workspace().report());
    if (!last || !*last)
        return std::nullopt;
    Result<Report> report = library.history().stateAt(workspace().report(), (*last)->step);
    if (!report)
        return std::nullopt;
    return Review::Copy{std::move(report).value(), (*last)->checksum, (*last)->time};
}

void ReviewActions::goToCell()
{
    const QString typed =
        context().dialogs.lineOfText(tr("Go to cell"), tr("The number of the cell on the copy for review:"));
    if (typed.isEmpty())
        return;
    const std::optional<CellId> cell = cellWithMark(document().edition(), typed);
    if (!cell) {
        context().dialogs.tell(tr("There is no cell %1.").arg(typed),
                               tr("The numbers stand in the corners of the cells on a copy for review."));
        return;
    }
    Finding place;
    place.cells = {*cell};
    Q_EMIT placeChosen(place);
}

}  // namespace kaibao
