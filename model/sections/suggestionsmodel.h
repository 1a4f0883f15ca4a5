// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/suggestions.h"
#include "model/document/document.h"

#include <QAbstractListModel>
#include <QTimer>

namespace kaibao {

/// What could settle one finding of a document, the likeliest first. While the report is being changed it
/// is empty; it is asked anew when the changes rest.
class SuggestionsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhyRole = Qt::UserRole,  ///< QString, what speaks for it
        DeducedRole,             ///< bool, follows from the rest of an equation
        PreviewedRole,           ///< bool, is the one that is being looked at
    };

    static constexpr int RestTime = 100;  ///< milliseconds

    /// The document must outlive the model.
    explicit SuggestionsModel(Document &document, QObject *parent = nullptr);

    /// The finding that is asked about; nothing to ask about none.
    void setFinding(const std::optional<Finding> &finding);
    /// Asks at once, where the asking is still to come.
    void catchUp();

    /// What the difference itself tells; empty where there is nothing to say.
    const QString &hint() const { return m_group.hint; }

    /// The first time it shows in Document::preview(), the second time it is carried out as one undo step.
    void activate(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    void follow();
    void followPreview();
    void setGroup(SuggestionGroup group);
    QString name(const Suggestion &suggestion) const;
    bool isPreviewed(int row) const;

    Document &m_document;
    std::optional<Finding> m_finding;
    SuggestionGroup m_group;
    int m_previewed = -1;
    QTimer m_rest;
};

}  // namespace kaibao
