// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/rulesmodel.h"

#include <QDialog>

namespace kaibao {

/// The catalogue of rules beside the report: id, level, sentence, source, and how each stands now.
class RulesWindow final : public QDialog
{
    Q_OBJECT

public:
    /// The document must outlive the window.
    explicit RulesWindow(Document &document, QWidget *parent = nullptr);

private:
    RulesModel m_rules;
};

}  // namespace kaibao
