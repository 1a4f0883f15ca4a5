// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardpage.h"
#include "model/sections/sectionsmodel.h"

#include <QStackedWidget>

namespace kaibao {

/// The pages of a report, one a row of the sections. Each is made when it is first asked for, so that the
/// window is there at once.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Both must outlive the stack.
    PageStack(Document &document, const SectionsModel &sections, QWidget *parent);

    WizardPage &page(int row);
    WizardPage &current() { return page(currentIndex()); }
    /// See SectionsModel::KeyRole.
    QString keyOf(int row) const;

    /// Hands on what is being typed.
    void commit();
    void setComparesYears(bool compares);

Q_SIGNALS:
    /// The cursor is where another help applies.
    void placeChanged();
    void exportRequested();
    void printRequested();
    void taskRequested(const kaibao::Task &task);

private:
    WizardPage *made(int row) const;
    WizardPage *createPage(const QString &key);
    WizardPage *createFinishPage();

    Document &m_document;
    const SectionsModel &m_sections;
    bool m_comparesYears = false;
};

}  // namespace kaibao
