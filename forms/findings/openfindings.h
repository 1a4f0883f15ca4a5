// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/findingsmodel.h"

#include <QSortFilterProxyModel>

namespace kaibao {

/// The open findings as they are listed: what could not be assessed and what is explained are folded
/// away until they are asked for.
class OpenFindings final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must outlive this one.
    explicit OpenFindings(FindingsModel &findings, QObject *parent = nullptr);

    void setUnassessedShown(bool shown);
    void setExplainedShown(bool shown);
    const Finding &finding(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FindingsModel &m_findings;
    bool m_unassessedShown = false;
    bool m_explainedShown = false;
};

}  // namespace kaibao
