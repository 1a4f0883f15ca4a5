// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"
#include "app/background.h"
#include "model/store/reportsummary.h"

namespace kaibao {

class NewReportDialog;
struct NewReportWish;

/// How a report begins, and how one on an old form gets onto the form of its year.
class NewReportActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;
    void followDocument() override;

    /// Asks how the new report begins.
    void ask();
    /// A blank one for the year that is over.
    void createBlank();
    /// Offers to put the open report on the form of its year, where it is on another.
    void offerConversion();

Q_SIGNALS:
    /// This year's figures are in a file.
    void fileRequested();

private:
    void followYear();
    QList<ReportSummary> predecessors() const;
    void carryOut(const NewReportWish &wish, const QList<ReportSummary> &predecessors);
    void createBlank(const NewReportWish &wish);
    void createFromLastYear(const ReportSummary &last);
    void readPredecessor(NewReportDialog &dialog, QList<ReportSummary> &predecessors);
    const Edition *formOfItsYear() const;
    int yearThatIsOver() const;

    QAction *m_convert = nullptr;
    Background m_background;
};

}  // namespace kaibao
