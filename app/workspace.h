// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"
#include "model/store/library.h"

#include <memory>

namespace kaibao {

/// The open report and the library behind it: every edit of the document is stored before the next one
/// can matter. Knows no widget.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the workspace.
    Workspace(Library &library, const Editions &editions, QObject *parent = nullptr);
    ~Workspace() override;
    Q_DISABLE_COPY_MOVE(Workspace)

    const Editions &editions() const { return m_editions; }
    Library &library() { return m_library; }

    /// Null while no report is open.
    Document *document() const { return m_document.get(); }
    ReportId report() const { return m_report; }

    /// Whether the open report has edits that are not on the disk. Tries to store them first.
    bool hasUnstored();

    /// Opens a report of the library, with the undo steps of earlier days.
    Result<void> open(ReportId id);
    /// Takes a new report into the library and opens it.
    Result<void> create(const Report &report);
    void close();
    /// Notes how many findings a report has that was changed otherwise than by its document.
    Result<void> countFindings(ReportId id);

    /// An organisation's report of a year, if the library has one; of several the one changed last.
    std::optional<ReportId> find(const QString &organisation, int year);
    /// The same organisation's report of the year before, if the library has it.
    std::optional<Report> reportBefore(const Report &report);

    /// The report that was open last, or None.
    ReportId lastReport() const { return m_last.report; }
    QString lastPage() const { return m_last.page; }
    void rememberPage(const QString &page);
    /// The cell or text that the open report was last worked on in, before it was opened; a finding about nothing where
    /// there is none.
    const Finding &lastEdit() const { return m_lastEdit; }

Q_SIGNALS:
    /// The document is another one, or none: document() tells.
    void documentChanged();
    /// An edit is on the disk.
    void stored();
    /// An edit could not be stored; it is kept and tried again with the next one.
    void storingFailed(const kaibao::Error &error);

private:
    void take(Report report, ReportId id);
    void restoreUndo();
    void record(const Change &change, const QString &name, Document::Gesture gesture);

    Library &m_library;
    const Editions &m_editions;
    std::unique_ptr<Document> m_document;
    ReportId m_report = ReportId::None;
    bool m_unstored = false;
    Place m_last;
    Finding m_lastEdit;
};

}  // namespace kaibao
