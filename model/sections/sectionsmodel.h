// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/completeness.h"
#include "model/document/document.h"

#include <QAbstractListModel>

namespace kaibao {

/// The pages on which a report is filled in, in order: its parts, then the finish.
class SectionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,  ///< QString: CoverKey, a section's key, FinishKey
        FilledRole,              ///< int, cells or texts that are filled in
        WantedRole,              ///< int, cells or texts that there are; 0 for the finish page
        OpenRole,                ///< int, failed findings that point into the page
        LevelRole,               ///< int, the worst Level of them; invalid if none
    };

    static inline const QString CoverKey = ReportPart::Cover;
    static inline const QString FinishKey = QStringLiteral("finish");

    /// The document must outlive the model.
    explicit SectionsModel(Document &document, QObject *parent = nullptr);

    /// The page with a key; invalid if there is none.
    QModelIndex pageWithKey(const QString &key) const;
    /// The page on which a finding is mended; invalid if it is about none.
    QModelIndex pageOf(const Finding &finding) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Finding> failed(int row) const;
    QVariant worstLevel(int row) const;
    QString title(int row) const;
    void follow();

    Document &m_document;
    QList<ReportPart> m_parts;
    QList<Progress> m_progress;  ///< of the parts
};

}  // namespace kaibao
