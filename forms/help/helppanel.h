// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/help/helptext.h"

#include <QTextBrowser>

namespace kaibao {

/// The help for the place that the cursor is in. Works out nothing while it is hidden.
class HelpPanel final : public QTextBrowser
{
    Q_OBJECT

public:
    /// The report must outlive the panel.
    explicit HelpPanel(const Document &report, QWidget *parent = nullptr);

    void showCell(CellId cell);
    void showSection(const Section *section);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    Guide m_guide;
    HelpText m_text;
    CellId m_cell = CellId::None;
    const Section *m_section = nullptr;
};

}  // namespace kaibao
