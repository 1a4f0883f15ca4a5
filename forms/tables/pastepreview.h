// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/tables/pastemodel.h"

#include <QDialog>

namespace kaibao {

/// Shows what a paste would do before it does it.
class PastePreview final : public QDialog
{
    Q_OBJECT

public:
    /// The edition must outlive the preview.
    PastePreview(const Edition &edition, const PasteProposal &proposal, QWidget *parent = nullptr);

private:
    QWidget *createCells(const QFontMetrics &metrics);
    QWidget *createLeftovers(const PasteProposal &proposal);
    QString summary(const PasteProposal &proposal) const;

    PasteModel m_model;
};

}  // namespace kaibao
