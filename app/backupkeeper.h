// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/backups.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace kaibao {

/// Makes the day's backup while the program runs, beside the work: soon after the start and then every hour,
/// where something has changed and there is none of today.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `backups` tells each time where they lie now.
    explicit BackupKeeper(std::function<Backups()> backups, QObject *parent = nullptr);
    /// Waits for a backup that is being made.
    ~BackupKeeper() override;
    Q_DISABLE_COPY_MOVE(BackupKeeper)

    void keepDaily();
    /// Makes one now, whatever there is.
    void makeNow();

Q_SIGNALS:
    void made(const kaibao::Backup &backup);
    void failed(const kaibao::Error &error);

private:
    using Work = std::function<Result<std::optional<Backup>>(Backups &)>;

    void start(const Work &work);
    void tell(const Result<std::optional<Backup>> &result);

    std::function<Backups()> m_backups;
    QTimer m_next;
    QThreadPool m_thread;
};

}  // namespace kaibao
