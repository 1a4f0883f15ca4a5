// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

class QAction;

namespace kaibao {

class OfficialTableView;
struct PasteProposal;

/// What one does with the figures of a table beside typing them. The actions work by their keys in the
/// table and stand in its context menu; a window may show them in its menus.
class TableActions final : public QObject
{
    Q_OBJECT

public:
    /// Document and view must outlive the actions.
    TableActions(Document &document, OfficialTableView &view);

    QList<QAction *> all() const;

    void copy();
    void paste();
    void fillWithZeros();

private:
    void showPreview(const PasteProposal &proposal);
    void carryOut(const PasteProposal &proposal);

    Document &m_document;
    OfficialTableView &m_view;
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_zeros;
};

}  // namespace kaibao
