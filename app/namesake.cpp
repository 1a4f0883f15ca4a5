// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/namesake.h"

#include "app/dialogs.h"
#include "app/leaving.h"
#include "app/workspace.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Namesake)
};

QString question(const QString &organisation, int year)
{
    return Text::tr("There is a report of %1 for %2 already.").arg(organisation).arg(year);
}

}  // namespace

bool mayBegin(Workspace &workspace, Dialogs &dialogs, const QString &organisation, int year)
{
    const std::optional<ReportId> there = workspace.find(organisation, year);
    if (!there)
        return true;
    const std::optional<int> chosen = dialogs.choose(
        question(organisation, year), Text::tr("You can go on with it instead of beginning another one."),
        {Text::tr("Open that one"), Text::tr("Begin another")});
    if (chosen == 0)
        goOnWith(workspace, dialogs, *there);
    return chosen == 1;
}

bool mayBeginBeside(Workspace &workspace, Dialogs &dialogs, const QString &organisation, int year)
{
    return !workspace.find(organisation, year)
        || dialogs.confirm(question(organisation, year),
                           Text::tr("To put the file into that one, open it first and then the file."),
                           Text::tr("Begin another"));
}

std::optional<ReportId> findSame(Workspace &workspace, const Report &report)
{
    const std::optional<ReportId> there = workspace.find(report.organisation(), report.year());
    if (!there)
        return std::nullopt;
    const Result<Report> kept = workspace.library().load(*there);
    return kept && *kept == report ? there : std::nullopt;
}

bool goOnWith(Workspace &workspace, Dialogs &dialogs, ReportId report)
{
    if (report == workspace.report())
        return true;
    if (!mayLeave(workspace, dialogs))
        return false;
    const Result<void> opened = workspace.open(report);
    if (!opened)
        dialogs.tell(opened.error().message, opened.error().detail);
    return opened.ok();
}

}  // namespace kaibao
