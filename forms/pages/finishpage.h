// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardpage.h"
#include "model/sections/sectionsmodel.h"

class QLabel;
class QListView;

namespace kaibao {

class Remaining;

/// How the report stands, what is left to do, and the way to paper.
class FinishPage final : public WizardPage
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    FinishPage(Document &document, SectionsModel &sections, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    void exportRequested();
    void printRequested();
    void sectionRequested(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createButtons();
    void fitList();
    void follow();

    Document &m_document;
    Remaining *m_remaining;
    QLabel *m_summary;
    QLabel *m_advice;
    QLabel *m_caption;
    QListView *m_list;
};

/// "63 rules: 58 passed, 2 to mend, 3 not assessed because of blanks"
QString rulesLine(const CheckSummary &summary);

}  // namespace kaibao
