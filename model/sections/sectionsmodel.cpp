// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/sectionsmodel.h"

#include <algorithm>

namespace kaibao {

SectionsModel::SectionsModel(Document &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document)
{
    m_pages << Page{
        CoverKey,
        tr("Cover"),
        {},
        {field::OrganisationName, field::OrganisationKind, field::narrative(QStringLiteral("preamble"))}};
    for (const Section &section : document.edition().sections()) {
        const QStringList fields =
            section.narrative.isEmpty() ? QStringList() : QStringList(field::narrative(section.narrative));
        m_pages << Page{section.key, section.title, section.table, fields};
    }
    m_pages << Page{FinishKey, tr("Finish"), {}, {}};
    connect(&m_document, &Document::changed, this,
            [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); });
}

QModelIndex SectionsModel::pageWithKey(const QString &key) const
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
                                   [&key](const Page &candidate) { return candidate.key == key; });
    return page == m_pages.end() ? QModelIndex() : index(static_cast<int>(page - m_pages.begin()));
}

QModelIndex SectionsModel::pageOf(const Finding &finding) const
{
    const bool aboutCells = finding.field.isEmpty() && !finding.cells.isEmpty();
    const QString table = aboutCells ? m_document.edition().cell(finding.cells[0]).table : QString();
    for (int row = 0; row < m_pages.size(); ++row) {
        const Page &page = m_pages[row];
        if ((!table.isEmpty() && page.table == table) || page.fields.contains(finding.field))
            return index(row);
    }
    return finding.rule == u"edition.wrong" ? index(0) : QModelIndex();
}

int SectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant SectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page &page = m_pages[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return page.title;
    case KeyRole:
        return page.key;
    case FilledRole:
        return progress(page).filled;
    case WantedRole:
        return progress(page).wanted;
    case OpenRole:
        return static_cast<int>(failed(index.row()).size());
    case LevelRole:
        return worstLevel(index.row());
    default:
        return {};
    }
}

SectionsModel::Progress SectionsModel::progress(const Page &page) const
{
    Progress progress;
    const Report &report = m_document.report();
    for (const QString &field : page.fields) {
        ++progress.wanted;
        progress.filled += report.text(field).trimmed().isEmpty() ? 0 : 1;
    }
    for (int i = 0; i < report.edition().cells().size(); ++i) {
        const auto cell = static_cast<CellId>(i);
        if (page.table.isEmpty() || report.edition().cell(cell).table != page.table
            || report.edition().cell(cell).crossedOut)
            continue;
        ++progress.wanted;
        progress.filled += report.value(cell).isBlank() ? 0 : 1;
    }
    return progress;
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
