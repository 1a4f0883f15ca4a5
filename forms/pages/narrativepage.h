// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/pages/wizardpage.h"

namespace kaibao {

class Document;
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
    void takeFocus() override;

private:
    NarrativeField *m_field;
};

}  // namespace kaibao
