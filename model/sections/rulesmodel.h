// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"
#include "model/edition/ruleentry.h"

#include <QAbstractTableModel>

namespace kaibao {

/// The catalogue of rules that a report is held to, and how each of them stands now.
class RulesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, LevelName, Standing, Claim, Source, ColumnCount };

    /// The document must outlive the model.
    explicit RulesModel(Document &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const RuleEntry &rule, int column) const;
    QString standing(const QString &rule) const;
    void follow();

    Document &m_document;
    QList<RuleEntry> m_rules;
    QMap<QString, QMap<Status, int>> m_standings;  ///< by rule, how many verdicts of each kind
};

}  // namespace kaibao
