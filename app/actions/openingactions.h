// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"
#include "app/background.h"
#include "model/exchange/importedreport.h"

#include <QUrl>

namespace kaibao {

class ImportReview;

/// Where a report comes from: a new one, a file, a sample, the library.
class OpeningActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;

    void askForFile();
    void openFile(const QString &path);
    /// What was dropped on the window.
    void openDropped(const QList<QUrl> &urls);
    /// A whole report from the clipboard, as a web page or as text.
    void pasteReport();
    void openSample(int sample);
    void openReport(ReportId report);
    /// Where the clerk was the last time. Says whether there was such a report.
    bool resume();

Q_SIGNALS:
    /// A report was made from a file and is open.
    void fileTaken();
    /// The file holds many reports, and is not opened as one.
    void handoverGiven(const QString &path);

private:
    void takeImported(const Result<ImportedReport> &imported);
    void takeData(const ImportedReport &imported);
    void review(const ImportedReport &imported);
    void take(ImportReview &review, const Report &report);

    Background m_background;
};

}  // namespace kaibao
