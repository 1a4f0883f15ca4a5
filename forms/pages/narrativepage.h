// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardpage.h"

namespace kaibao {

class Document;
class Hint;
class NarrativeField;
class TextMarks;
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
    NarrativeEditor *editor() override;
    QList<QAction *> entryActions() const override { return {m_number}; }

private:
    void showMarks();
    void offerNumber();
    void insertNumber();

    Document &m_document;
    QString m_name;  ///< of the text, see namespace field
    NarrativeField *m_field;
    TextMarks *m_marks;
    QAction *m_number;
    Hint *m_offer;
};

}  // namespace kaibao
