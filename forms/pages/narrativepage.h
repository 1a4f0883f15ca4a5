// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardpage.h"

namespace kaibao {

class Document;
class FindingMarks;
class Hint;
class NarrativeField;
struct Section;

/// A section of running text.
class NarrativePage final : public WizardPage
{
    Q_OBJECT

public:
    /// The document must outlive the page.
    NarrativePage(Document &document, const Section &section, QWidget *parent = nullptr);

    void commit() override;
    void showPlace(const Finding &finding) override;
    void takeFocus() override;
    void showHelp(HelpPanel &panel) override;
    NarrativeEditor *editor() override;
    QList<QAction *> entryActions() const override { return m_entries; }

private:
    void offerNumber();
    void insertNumber();

    const Section &m_section;
    NarrativeField *m_field;
    FindingMarks *m_marks = nullptr;
    QAction *m_number;
    Hint *m_offer;
    QList<QAction *> m_entries;
};

}  // namespace kaibao
