// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardpage.h"

class QLabel;

namespace kaibao {

class BalanceLine;
class Document;
class OfficialTableView;
class ShortHint;
class TableActions;
class TotalActions;
struct Section;

/// A section that is a table, with the guidance of the current cell below it.
class TablePage final : public WizardPage
{
    Q_OBJECT

public:
    /// The document must outlive the page.
    TablePage(Document &document, const Section &section, QWidget *parent = nullptr);

    OfficialTableView &view() { return *m_view; }

    void commit() override;
    void setComparesYears(bool compares) override;
    void showPlace(const Finding &finding) override;
    void selectCells(const QList<CellId> &cells) override;
    void takeFocus() override;
    void showHelp(HelpPanel &panel) override;
    QList<QAction *> entryActions() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showGuidance();
    void divideSpace();

    Document &m_document;
    OfficialTableView *m_view;
    TableActions *m_actions;
    TotalActions *m_totals;
    BalanceLine *m_balance;
    QLabel *m_overview;
    QLabel *m_cell;
    ShortHint *m_guidance;
};

}  // namespace kaibao
