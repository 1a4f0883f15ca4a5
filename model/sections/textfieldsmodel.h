// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QAbstractListModel>

namespace kaibao {

/// Texts of a report, one a row: the cover (organisation, kind, year, title, preamble) or the running
/// text of a section. A text is edited through EditRole; the year is a row of the cover like the others.
class TextFieldsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FieldRole = Qt::UserRole,  ///< QString, see namespace field; YearField for the year
        GuidanceRole,              ///< QString, what belongs in here
    };

    static inline const QString YearField = QStringLiteral("year");

    /// The cover: organisation, kind, year, title, preamble, in this order.
    static TextFieldsModel *cover(Document &document, QObject *parent);
    /// The one text of a narrative section.
    static TextFieldsModel *section(Document &document, const Section &section, QObject *parent);

    QModelIndex indexOf(const QString &field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Field
    {
        QString name;
        QString guidance;
    };

    TextFieldsModel(Document &document, QList<Field> fields, QObject *parent);
    void follow(const Change &change);

    Document &m_document;
    QList<Field> m_fields;
};

}  // namespace kaibao
