// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardpage.h"
#include "model/sections/tasksmodel.h"

class QLabel;
class QListView;

namespace kaibao {

/// How the report stands, what is left to do, and the way to paper.
class FinishPage final : public WizardPage
{
    Q_OBJECT

public:
    /// The document must outlive the page.
    explicit FinishPage(Document &document, QWidget *parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    void exportRequested();
    void printRequested();
    void taskRequested(const kaibao::Task &task);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createButtons();
    void fitList();
    void follow();
    QString whatStandsAgainst(int unassessed) const;

    Document &m_document;
    TasksModel m_tasks;
    QLabel *m_summary;
    QLabel *m_advice;
    QLabel *m_caption;
    QListView *m_list;
};

}  // namespace kaibao
