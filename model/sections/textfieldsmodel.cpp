// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/textfieldsmodel.h"

#include <algorithm>

namespace kaibao {

TextFieldsModel::TextFieldsModel(Document &document, QList<Field> fields, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_fields(std::move(fields))
{
    connect(&m_document, &Document::changed, this, &TextFieldsModel::follow);
}

TextFieldsModel *TextFieldsModel::cover(Document &document, QObject *parent)
{
    const QList<Field> fields = {
        {field::OrganisationName, tr("The full name of the body, as on its seal.")},
        {field::OrganisationKind, tr("Decides the date of filing and what the body can do.")},
        {YearField, tr("The year that is reported on, not the year of filing.")},
        {field::Title, tr("Leave empty for the official title.")},
        {field::narrative(QStringLiteral("preamble")), document.edition().preambleGuidance()},
    };
    return new TextFieldsModel(document, fields, parent);
}

TextFieldsModel *TextFieldsModel::section(Document &document, const Section &section, QObject *parent)
{
    Q_ASSERT(!section.narrative.isEmpty());
    return new TextFieldsModel(document, {{field::narrative(section.narrative), section.guidance}}, parent);
}

QModelIndex TextFieldsModel::indexOf(const QString &field) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&field](const Field &candidate) { return candidate.name == field; });
    return found == m_fields.end() ? QModelIndex() : index(static_cast<int>(found - m_fields.begin()));
}

int TextFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant TextFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = m_fields[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return field.name == YearField ? QVariant(m_document.report().year())
                                       : QVariant(m_document.report().text(field.name));
    case FieldRole:
        return field.name;
    case GuidanceRole:
    case Qt::ToolTipRole:
        return field.guidance;
    default:
        return {};
    }
}

bool TextFieldsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Field &field = m_fields[index.row()];
    if (field.name == YearField)
        m_document.edit(Change().setYear(m_document.report(), value.toInt()), tr("Year"));
    else
        m_document.setText(field.name, value.toString());
    return true;
}

Qt::ItemFlags TextFieldsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

void TextFieldsModel::follow(const Change &change)
{
    for (const TextEdit &edit : change.texts) {
        const QModelIndex row = indexOf(edit.field);
        if (row.isValid())
            Q_EMIT dataChanged(row, row);
    }
    const QModelIndex year = indexOf(YearField);
    if (change.year && year.isValid())
        Q_EMIT dataChanged(year, year);
}

}  // namespace kaibao
