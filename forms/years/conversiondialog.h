// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/succession.h"

#include <QDialog>

class QVBoxLayout;

namespace kaibao {

class MovesView;

/// Shows what becomes of a report on an older form when it is put on the form of its year, and asks where
/// the figures of a row go that the new form has divided.
class ConversionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The edition must outlive the dialog.
    ConversionDialog(const Report &older, const Edition &edition, QWidget *parent = nullptr);

    /// The report on the new form, with what was decided so far.
    const Succession &succession() const { return m_succession; }

private:
    void askAboutSplits(QVBoxLayout &layout);
    QWidget *createChoice(const Move &split);
    void decide(const QString &row, const QString &into);

    Report m_older;
    const Edition &m_edition;
    SplitChoices m_choices;
    Succession m_succession;
    MovesView *m_moves = nullptr;
};

}  // namespace kaibao
