// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"
#include "app/backupkeeper.h"
#include "model/store/restore.h"

namespace kaibao {

class TakeOverDialog;

/// What keeps the library safe, and carries it to another computer: backups, restoring, handing over.
class SafekeepingActions final : public ActionGroup
{
    Q_OBJECT

public:
    SafekeepingActions(const ActionContext &context, QObject *parent);

    void addTo(QMenu &menu) override;

    /// Offers what another computer handed over.
    void takeIn(const QString &path);
    /// Tells what was saved of a damaged library, if it was damaged, and offers what a backup may have more.
    void tellRecovery();

private:
    Backups backups() const;
    void chooseBackupFolder();
    void restore();
    void handOver();
    void askForHandover();
    bool loadBackup(const QString &path, TakeOverDialog &dialog);
    /// Lets the clerk choose, and brings over what was chosen. Says whether that was done.
    bool takeOver(TakeOverDialog &dialog, const QString &nameOfStep);
    Result<void> bringOverAll(const QList<ReportDifference> &wanted, const QString &nameOfStep);
    QStringList namesOf(const QList<Backup> &list) const;

    BackupKeeper m_keeper;
    std::unique_ptr<Library> m_there;  ///< what is being taken from
};

}  // namespace kaibao
