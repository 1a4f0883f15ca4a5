// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backupkeeper.h"

namespace kaibao {

namespace {

constexpr int AfterStart = 20'000;       // milliseconds: the start itself is not to wait for it
constexpr int BetweenLooks = 3'600'000;  // milliseconds

}  // namespace

BackupKeeper::BackupKeeper(std::function<Backups()> backups, QObject *parent)
    : QObject(parent), m_backups(std::move(backups))
{
    m_thread.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BackupKeeper::keepDaily);
    m_next.start(AfterStart);
}

BackupKeeper::~BackupKeeper()
{
    m_thread.waitForDone();
}

void BackupKeeper::keepDaily()
{
    m_next.start(BetweenLooks);
    start([](Backups &backups) { return backups.makeDaily(); });
}

void BackupKeeper::makeNow()
{
    start([](Backups &backups) {
        const Result<Backup> made = backups.make();
        return made ? Result<std::optional<Backup>>(*made) : made.error();
    });
}

void BackupKeeper::start(const Work &work)
{
    m_thread.start([this, work, backups = m_backups()]() mutable {
        const Result<std::optional<Backup>> result = work(backups);
        QMetaObject::invokeMethod(
            this, [this, result] { tell(result); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::tell(const Result<std::optional<Backup>> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    else if (*result)
        Q_EMIT made(**result);
}

}  // namespace kaibao
