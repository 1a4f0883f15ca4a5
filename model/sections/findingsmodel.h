// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QAbstractListModel>

namespace kaibao {

/// The open findings of a document, the most urgent first, then the explained ones. A finding that stays keeps its row's identity,
/// so that a selection survives the next key press.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole,  ///< int, Status
        LevelRole,                  ///< int, Level
        RuleRole,                   ///< QString, the rule's id
        SourceRole,                 ///< QString
    };

    /// The document must outlive the model.
    explicit FindingsModel(Document &document, QObject *parent = nullptr);

    const Finding &finding(const QModelIndex &index) const { return m_findings[index.row()]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void follow();

    Document &m_document;
    QList<Finding> m_findings;
};

}  // namespace kaibao
