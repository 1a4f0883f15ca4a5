// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QLabel>

namespace kaibao {

/// The slim line below a table that says how the column of the current cell adds up, while it is typed into.
class BalanceLine final : public QLabel
{
    Q_OBJECT

public:
    /// The document must outlive the line.
    explicit BalanceLine(Document &document, QWidget *parent = nullptr);

    /// Goes back from what is typed to what the report has.
    void follow();

    void setCell(CellId cell);
    /// What the line would say if the cell held what is being typed.
    void showTyped(CellId cell, const QString &text);

protected:
    /// Words that are too long are squeezed rather than cut: the difference stands at their end.
    void paintEvent(QPaintEvent *event) override;

private:
    QFont fittingFont() const;
    void show(const Report &report);

    Document &m_document;
    CellId m_cell = CellId::None;
};

}  // namespace kaibao
