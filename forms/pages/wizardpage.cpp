// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/wizardpage.h"

#include "forms/help/helppanel.h"

namespace kaibao {

void WizardPage::showHelp(HelpPanel &panel)
{
    panel.showSection(nullptr);
}

}  // namespace kaibao
