// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

class QAction;

namespace kaibao {

class OfficialTableView;

/// Switches totals between following their parts and being typed from the ledger, one or a whole table of them.
/// Only a typed total is checked against its parts.
class TotalActions final : public QObject
{
    Q_OBJECT

public:
    /// Document and view must outlive the actions.
    TotalActions(Document &document, OfficialTableView &view);

    QList<QAction *> all() const { return {m_typeOne, m_typeAll, m_computeAll}; }

private:
    QAction *addAction(const QString &text);
    void enable();
    void typeFromLedger(const QList<CellId> &totals, const QString &name);
    QList<CellId> totals() const;

    Document &m_document;
    OfficialTableView &m_view;
    QAction *m_typeOne;
    QAction *m_typeAll;
    QAction *m_computeAll;
};

}  // namespace kaibao
