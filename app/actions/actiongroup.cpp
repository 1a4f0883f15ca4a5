// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actiongroup.h"

#include <QMenu>

namespace kaibao {

bool ActionContext::report(const Result<void> &result) const
{
    if (!result)
        dialogs.tell(result.error().message, result.error().detail);
    return result.ok();
}

void ActionGroup::followDocument()
{
    for (QAction *action : std::as_const(m_forReport))
        action->setEnabled(workspace().document());
}

QAction *ActionGroup::add(QMenu &menu, const QString &text, const QKeySequence &keys, const Deed &deed)
{
    return menu.addAction(text, keys, this, deed);
}

QAction *ActionGroup::addForReport(QMenu &menu, const QString &text, const QKeySequence &keys,
                                   const Deed &deed)
{
    QAction *action = add(menu, text, keys, [this, deed] {
        m_context.commit();
        deed();
    });
    m_forReport << action;
    return action;
}

Document &ActionGroup::document() const
{
    Q_ASSERT(workspace().document());
    return *workspace().document();
}

}  // namespace kaibao
