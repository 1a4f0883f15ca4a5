// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardpage.h"
#include "model/sections/textfieldsmodel.h"

class QComboBox;
class QGridLayout;
class QSpinBox;

namespace kaibao {

class FindingMarks;
class LineField;
class NarrativeField;

/// Whose report it is, of which year, and its opening.
class CoverPage final : public WizardPage
{
    Q_OBJECT

public:
    /// The document must outlive the page.
    explicit CoverPage(Document &document, QWidget *parent = nullptr);

    void commit() override;
    void showPlace(const Finding &finding) override;
    void showFinding(const Finding &finding) override;
    void takeFocus() override;
    NarrativeEditor *editor() override;
    QList<QAction *> entryActions() const override;

private:
    void addField(QGridLayout &form, const QString &label, QWidget &widget, const QString &field);
    void bindKind();
    void bindYear();
    void followYear();

    Document &m_document;
    TextFieldsModel *m_fields;
    LineField *m_organisation;
    QComboBox *m_kind;
    QSpinBox *m_year;
    LineField *m_title;
    NarrativeField *m_preamble;
    FindingMarks *m_marks = nullptr;
};

}  // namespace kaibao
