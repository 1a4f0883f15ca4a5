// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace kaibao {

/// The page and the panels that belong to it: beside it, or below it where there is no room for the columns of the
/// widest table and the panels side by side. Each way keeps its own shares.
class WorkArea final : public QSplitter
{
    Q_OBJECT

public:
    WorkArea(QWidget *page, QWidget *panels, QWidget *parent);

    /// The shares of both ways. Bytes that no work area saved change nothing.
    QByteArray saveShares() const;
    void restoreShares(const QByteArray &bytes);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isBeside() const { return orientation() == Qt::Horizontal; }
    /// Of the page and the panels; as they were the last time while the panels are hidden.
    QList<int> sharesNow() const;

    QList<int> m_beside;
    QList<int> m_below;
};

}  // namespace kaibao
