// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/outputactions.h"

#include "app/outputformats.h"
#include "forms/preview/previewwindow.h"
#include "forms/preview/printing.h"
#include "forms/widgets/icon.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

namespace kaibao {

void OutputActions::addTo(QMenu &menu)
{
    addForReport(menu, tr("Pre&view"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        showPreview();
    })->setIcon(icon(QStringLiteral("preview")));
    m_export =
        addForReport(menu, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportReport(); });
    m_export->setIcon(icon(QStringLiteral("export")));
    m_print = addForReport(menu, tr("&Print…"), QKeySequence::Print, [this] { print(); });
    m_print->setIcon(icon(QStringLiteral("print")));
    QAction *signature = menu.addAction(tr("Sign&ature and day at the end"));
    signature->setCheckable(true);
    signature->setChecked(settings().value(setting::Signature));
    connect(signature, &QAction::toggled, this, &OutputActions::toggleSignature);
}

void OutputActions::toggleSignature(bool wanted)
{
    settings().set(setting::Signature, wanted);
    if (m_preview)
        m_preview->setOptions(options());
}

LayoutOptions OutputActions::options() const
{
    return {context().services.signedOn(), nullptr};
}

void OutputActions::followDocument()
{
    ActionGroup::followDocument();
    delete m_preview;
}

void OutputActions::exportReport()
{
    const QString proposal =
        QDir(settings().value(setting::LastFolder)).filePath(nameOfDocument() + QStringLiteral(".pdf"));
    QStringList filters;
    for (const OutputFormat &format : outputFormats())
        filters << tr("%1 (*.%2)").arg(format.name, format.suffix);
    const QString path = context().dialogs.fileToSave(tr("Export the report"), proposal, filters);
    if (path.isEmpty())
        return;
    settings().set(setting::LastFolder, QFileInfo(path).absolutePath());
    const Result<QStringList> written = write(path);
    if (!written)
        context().dialogs.tell(written.error().message, written.error().detail);
    else if (written->isEmpty())
        context().say(tr("Not written: %1").arg(QDir::toNativeSeparators(path)));
    else if (written->size() == 1)
        context().say(tr("Written: %1").arg(QDir::toNativeSeparators(written->first())));
    else
        context().say(
            tr("Written: %1 to %2")
                .arg(QDir::toNativeSeparators(written->first()), QFileInfo(written->last()).fileName()));
}

Result<QStringList> OutputActions::write(const QString &path) const
{
    const Result<OutputFormat> format = outputFormatOf(path);
    if (!format)
        return format.error();
    const auto wait = [&](const WorkInSteps &work) {
        return context().dialogs.waitFor(tr("Writing %1").arg(QFileInfo(path).fileName()), work);
    };
    const Patience patience{wait, [this](const QStringList &paths) { return mayReplace(paths); }};
    return format->write(document().report(), context().services.fonts, options(), path, patience);
}

bool OutputActions::mayReplace(const QStringList &paths) const
{
    QStringList names;
    for (const QString &path : paths)
        names << QFileInfo(path).fileName();
    return context().dialogs.confirm(tr("%n picture(s) of these names are there already. Replace them?",
                                        nullptr, static_cast<int>(names.size())),
                                     names.join(tr(", ")), tr("&Replace"));
}

void OutputActions::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(nameOfDocument());  // in the queue of the printer, and of the file that is printed to
    QPrintDialog dialog(&printer, &context().window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Layout layout = layOut(document().report(), context().services.fonts, options());
    if (!context().report(printPages(layout, printer)))
        return;
    const QString file = QDir::toNativeSeparators(printer.outputFileName());
    context().say(file.isEmpty() ? tr("Sent to the printer %1").arg(printer.printerName())
                                 : tr("Written: %1").arg(file));
}

QString OutputActions::nameOfDocument() const
{
    return document().report().organisation() + document().report().title();
}

void OutputActions::showPreview()
{
    if (!m_preview) {
        m_preview = new PreviewWindow(document(), context().services.fonts, &context().window);
        m_preview->setOptions(options());
        m_preview->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preview, &PreviewWindow::placeClicked, this, &OutputActions::placeClicked);
    }
    m_preview->show();
    m_preview->raise();
}

}  // namespace kaibao
