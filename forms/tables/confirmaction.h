// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QAction>

namespace kaibao {

class OfficialTableView;

/// Says of the selected figures that were taken over from last year that they are right. An action of the
/// view, enabled where there is such a figure.
class ConfirmAction final : public QAction
{
    Q_OBJECT

public:
    /// The view, which owns the action, must have its model.
    ConfirmAction(Document &document, OfficialTableView &view);

private:
    QList<CellId> carriedCells() const;
    void confirm();
    void follow();

    Document &m_document;
    OfficialTableView &m_view;
};

}  // namespace kaibao
