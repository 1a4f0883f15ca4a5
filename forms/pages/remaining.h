// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/sectionsmodel.h"

#include <QSortFilterProxyModel>

namespace kaibao {

/// The sections in which something is left to do, each with what it is.
class Remaining final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must outlive this one.
    explicit Remaining(SectionsModel &sections, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString sentence(const QModelIndex &index) const;
};

}  // namespace kaibao
