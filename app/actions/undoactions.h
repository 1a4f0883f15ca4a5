// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiongroup.h"

namespace kaibao {

/// Takes steps back and does them again, and tells where, as they may be out of sight.
class UndoActions final : public ActionGroup
{
    Q_OBJECT

public:
    using ActionGroup::ActionGroup;

    void addTo(QMenu &menu) override;
    void followDocument() override;

Q_SIGNALS:
    /// A step was taken back or done again.
    void carriedOut(const kaibao::Change &change);

private:
    void undo();
    void redo();
    void lead(const QString &word);
    void showNames();

    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    Change m_last;  ///< that the document told of
};

}  // namespace kaibao
