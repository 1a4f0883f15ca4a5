// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/sectionsmodel.h"

#include "model/sections/textfieldsmodel.h"

#include <algorithm>

namespace kaibao {

SectionsModel::SectionsModel(Document &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_parts(partsOf(document.edition()))
{
    connect(&m_document, &Document::changed, this, &SectionsModel::follow);
    follow();
}

QModelIndex SectionsModel::pageWithKey(const QString &key) const
{
    if (key == FinishKey)
        return index(static_cast<int>(m_parts.size()));
    const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                   [&key](const ReportPart &candidate) { return candidate.key == key; });
    return part == m_parts.end() ? QModelIndex() : index(static_cast<int>(part - m_parts.begin()));
}

QModelIndex SectionsModel::pageOf(const Finding &finding) const
{
    if (finding.field == TextFieldsModel::YearField)
        return pageWithKey(CoverKey);
    const int part = partOf(m_parts, m_document.edition(), finding);
    return part < 0 ? QModelIndex() : index(part);
}

int SectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size()) + 1;
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool finish = row == m_parts.size();
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case KeyRole:
        return finish ? FinishKey : m_parts[row].key;
    case FilledRole:
        return finish ? 0 : m_progress[row].filled;
    case WantedRole:
        return finish ? 0 : m_progress[row].wanted;
    case OpenRole:
        return static_cast<int>(failed(row).size());
    case LevelRole:
        return worstLevel(row);
    default:
        return {};
    }
}

QString SectionsModel::title(int row) const
{
    if (row == m_parts.size())
        return tr("Finish");
    return m_parts[row].title.isEmpty() ? tr("Cover") : m_parts[row].title;
}

void SectionsModel::follow()
{
    m_progress = Completeness(m_document.report(), m_document.checks()).progress();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<Finding> SectionsModel::failed(int row) const
{
    QList<Finding> found;
    for (const Finding &finding : m_document.checks().open()) {
        if (finding.status == Status::Failed && pageOf(finding).row() == row)
            found << finding;
    }
    return found;
}

QVariant SectionsModel::worstLevel(int row) const
{
    const QList<Finding> findings = failed(row);
    if (findings.isEmpty())
        return {};
    return static_cast<int>(findings.first().level);  // the most urgent comes first
}

}  // namespace kaibao
