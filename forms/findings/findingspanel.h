// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/findingsmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace kaibao {

class FindingDetails;
class OpenFindings;

/// The list of what the checks found, kept up to date while one types.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    FindingsPanel(Document &document, FindingsModel &findings, QWidget *parent = nullptr);

    /// Makes the next finding of the list the current one and activates it; from the last one on to the
    /// first. Says whether there is any.
    bool activateNext();
    bool activatePrevious();

    /// Shows what the next suggestion for the current finding would do, see Preview.
    void previewSuggestion();

Q_SIGNALS:
    void activated(const kaibao::Finding &finding);

private:
    QListView *createList();
    QToolButton *createFold();
    bool activateRow(int row);
    void showCurrent();
    void showSummary();

    Document &m_document;
    OpenFindings *m_open;
    QLabel *m_summary;
    QListView *m_list;
    FindingDetails *m_details;
    QToolButton *m_unassessed;
    QToolButton *m_explained;
};

/// The verdicts in one line: "2 to mend, 3 not assessed".
QString summaryLine(const CheckSummary &summary);

}  // namespace kaibao
