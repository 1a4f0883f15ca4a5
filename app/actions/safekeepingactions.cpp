// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/safekeepingactions.h"

#include "app/takeover/takeoverdialog.h"
#include "forms/widgets/icon.h"
#include "model/store/handover.h"
#include "model/store/recovery.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace kaibao {

SafekeepingActions::SafekeepingActions(const ActionContext &context, QObject *parent)
    : ActionGroup(context, parent), m_keeper([this] { return backups(); })
{
    connect(&m_keeper, &BackupKeeper::failed, this,
            [this](const Error &error) { this->context().say(error.message); });
    connect(&m_keeper, &BackupKeeper::made, this, [this](const Backup &backup) {
        this->context().say(tr("Backup made: %1").arg(QDir::toNativeSeparators(backup.path)));
    });
}

void SafekeepingActions::addTo(QMenu &menu)
{
    QMenu *submenu = menu.addMenu(tr("&Backup and handover"));
    add(*submenu, tr("&Back up now"), {}, [this] {
        this->context().commit();
        m_keeper.makeNow();
    })->setIcon(icon(QStringLiteral("backup")));
    add(*submenu, tr("&Restore from a backup…"), {}, [this] {
        restore();
    })->setIcon(icon(QStringLiteral("restore")));
    add(*submenu, tr("Backup &folder…"), {}, [this] { chooseBackupFolder(); });
    submenu->addSeparator();
    addForReport(*submenu, tr("&Hand over…"), {}, [this] {
        handOver();
    })->setIcon(icon(QStringLiteral("handover")));
    add(*submenu, tr("&Take in a handover file…"), {}, [this] {
        askForHandover();
    })->setIcon(icon(QStringLiteral("import")));
}

Backups SafekeepingActions::backups() const
{
    const QString library = workspace().library().path();
    const QString chosen = settings().value(setting::BackupFolder);
    return Backups(library, chosen.isEmpty() ? Backups::defaultFolder(library) : chosen);
}

void SafekeepingActions::chooseBackupFolder()
{
    const QString folder =
        context().dialogs.folder(tr("Where backups are kept"), settings().value(setting::BackupFolder));
    if (folder.isEmpty())
        return;
    settings().set(setting::BackupFolder, folder);
    m_keeper.makeNow();
}

QStringList SafekeepingActions::namesOf(const QList<Backup> &list) const
{
    QStringList names;
    for (const Backup &backup : list)
        names << tr("Backup of %1").arg(QLocale().toString(backup.time.toLocalTime(), QLocale::ShortFormat));
    return names;
}

void SafekeepingActions::restore()
{
    context().commit();
    const QList<Backup> list = backups().list();
    if (list.isEmpty()) {
        context().dialogs.tell(tr("There is no backup yet."),
                               tr("One is made each day on which something was changed."));
        return;
    }
    TakeOverDialog dialog(tr("Restore from a backup"), workspace().editions(), &context().window);
    dialog.setSources(namesOf(list));
    connect(&dialog, &TakeOverDialog::sourceChosen, this,
            [&](int source) { loadBackup(list[source].path, dialog); });
    if (loadBackup(list.first().path, dialog))
        takeOver(dialog, tr("Restored from a backup"));
    m_there.reset();
}

bool SafekeepingActions::loadBackup(const QString &path, TakeOverDialog &dialog)
{
    Result<std::unique_ptr<Library>> opened = Library::openBackup(path, workspace().editions());
    if (!opened) {
        context().dialogs.tell(opened.error().message, opened.error().detail);
        return false;
    }
    m_there = std::move(opened).value();
    const Result<QList<ReportDifference>> found = differences(workspace().library(), *m_there);
    if (found)
        dialog.setDifferences(*found);
    else
        context().dialogs.tell(found.error().message, found.error().detail);
    return found.ok();
}

void SafekeepingActions::handOver()
{
    const QString organisation = document().report().organisation();
    const QString proposal =
        QDir(settings().value(setting::LastFolder)).filePath(organisation + QLatin1String(HandoverSuffix));
    QString path = context().dialogs.fileToSave(tr("Hand over the reports of %1").arg(organisation), proposal,
                                                {tr("Handover file (*.kaibao)")});
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(HandoverSuffix);
    settings().set(setting::LastFolder, QFileInfo(path).absolutePath());
    if (context().report(writeHandover(workspace().library(), organisation, path)))
        context().say(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void SafekeepingActions::askForHandover()
{
    const QString path =
        context().dialogs.fileToOpen(tr("Take in a handover file"), settings().value(setting::LastFolder),
                                     {tr("Handover file (*.kaibao)"), tr("All files (*)")});
    if (!path.isEmpty())
        takeIn(path);
}

void SafekeepingActions::takeIn(const QString &path)
{
    context().commit();
    Result<std::unique_ptr<Library>> opened = Library::openBackup(path, workspace().editions());
    if (!opened) {
        context().dialogs.tell(opened.error().message, opened.error().detail);
        return;
    }
    m_there = std::move(opened).value();
    const Result<QList<ReportDifference>> news = newsFrom(workspace().library(), *m_there);
    if (!news) {
        context().dialogs.tell(news.error().message, news.error().detail);
        return;
    }
    TakeOverDialog dialog(tr("Take in a handover file"), workspace().editions(), &context().window);
    dialog.setSources({QFileInfo(path).fileName()});
    dialog.setDifferences(*news);
    if (takeOver(dialog, tr("Taken over from a handover file")))
        context().report(bringOverSnippets(workspace().library(), *m_there));
    m_there.reset();
}

bool SafekeepingActions::takeOver(TakeOverDialog &dialog, const QString &nameOfStep)
{
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QList<ReportDifference> wanted = dialog.wanted();
    if (!context().report(bringOverAll(wanted, nameOfStep)))
        return false;
    context().say(tr("Taken over: %n report(s)", nullptr, static_cast<int>(wanted.size())));
    return true;
}

Result<void> SafekeepingActions::bringOverAll(const QList<ReportDifference> &wanted,
                                              const QString &nameOfStep)
{
    ReportId shown = workspace().report();
    workspace().close();  // the report changes under the document's feet
    for (const ReportDifference &difference : wanted) {
        const Result<ReportId> brought = bringOver(workspace().library(), *m_there, difference, nameOfStep);
        if (!brought)
            return brought.error();
        if (Result<void> counted = workspace().countFindings(*brought); !counted)
            return counted;
        if (shown == ReportId::None)
            shown = *brought;
    }
    return shown == ReportId::None ? Result<void>() : workspace().open(shown);
}

void SafekeepingActions::tellRecovery()
{
    const Recovery *recovery = workspace().library().recovery();
    if (!recovery)
        return;
    if (!recovery->newestBackup)
        context().dialogs.tell(tr("The library was repaired"), recovery->message());
    else if (context().dialogs.confirm(tr("The library was repaired"), recovery->message(),
                                       tr("&Compare with a backup…")))
        restore();
}

}  // namespace kaibao
