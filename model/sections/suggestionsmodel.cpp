// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/suggestionsmodel.h"

#include "model/checks/suggestionwords.h"
#include "model/document/preview.h"

namespace kaibao {

SuggestionsModel::SuggestionsModel(Document &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestTime);
    connect(&m_rest, &QTimer::timeout, this, &SuggestionsModel::refresh);
    connect(&document, &Document::changed, this, &SuggestionsModel::follow);
    connect(&document.preview(), &Preview::changed, this, &SuggestionsModel::followPreview);
}

void SuggestionsModel::setFinding(const std::optional<Finding> &finding)
{
    m_finding = finding;
    follow();
}

void SuggestionsModel::catchUp()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    refresh();
}

void SuggestionsModel::refresh()
{
    const Checks &checks = m_document.checks();
    const Suggestions suggestions = suggest(checks.pairWith(m_document.report()), checks.linear());
    const SuggestionGroup *group = suggestions.of(*m_finding);
    setGroup(group ? *group : SuggestionGroup());
}

void SuggestionsModel::activate(const QModelIndex &index)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return;
    if (isPreviewed(index.row()))
        return m_document.preview().carryOut();
    const Suggestion &suggestion = m_group.suggestions[index.row()];
    m_previewed = index.row();
    m_document.preview().show(changeOf(m_document.report(), suggestion), name(suggestion));
}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_group.suggestions.size());
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Suggestion &suggestion = m_group.suggestions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return changesInWords(m_document.edition(), suggestion.changes);
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(name(suggestion), suggestion.why);
    case WhyRole:
        return suggestion.why;
    case DeducedRole:
        return suggestion.deduced;
    case PreviewedRole:
        return isPreviewed(index.row());
    default:
        return {};
    }
}

void SuggestionsModel::follow()
{
    setGroup({});
    m_rest.stop();
    if (m_finding)
        m_rest.start();
}

void SuggestionsModel::followPreview()
{
    if (!m_document.preview().isActive())
        m_previewed = -1;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PreviewedRole});
}

void SuggestionsModel::setGroup(SuggestionGroup group)
{
    m_document.preview().leave();
    beginResetModel();
    m_group = std::move(group);
    endResetModel();
}

QString SuggestionsModel::name(const Suggestion &suggestion) const
{
    const QString changes = changesInWords(m_document.edition(), suggestion.changes);
    return suggestion.deduced ? tr("Deduced: %1").arg(changes) : tr("Suggestion: %1").arg(changes);
}

bool SuggestionsModel::isPreviewed(int row) const
{
    return m_previewed == row && m_document.preview().isActive();
}

}  // namespace kaibao
