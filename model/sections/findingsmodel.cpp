// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/findingsmodel.h"

#include <algorithm>

namespace kaibao {

namespace {

bool sameRule(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.scope == b.scope && a.status == b.status;
}

QString sentence(const Finding &finding)
{
    if (finding.status == Status::Explained)
        return FindingsModel::tr("%1 Reason: %2").arg(finding.message, finding.answer->reason);
    if (finding.answer)
        return FindingsModel::tr("%1 It was explained by “%2”, but since then: %3.")
            .arg(finding.message, finding.answer->reason, finding.answer->changed);
    if (finding.because.isEmpty())
        return finding.message;
    return FindingsModel::tr("%1 Not assessed: %2.").arg(finding.message, finding.because);
}

QList<Finding> openAndExplained(const Checks &checks)
{
    return checks.open() + checks.explained();
}

}  // namespace

FindingsModel::FindingsModel(Document &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_findings(openAndExplained(document.checks()))
{
    connect(&m_document, &Document::changed, this, &FindingsModel::follow);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &shown = finding(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(shown);
    case Qt::ToolTipRole:
    case SourceRole:
        return shown.source;
    case StatusRole:
        return static_cast<int>(shown.status);
    case LevelRole:
        return static_cast<int>(shown.level);
    case RuleRole:
        return shown.rule;
    default:
        return {};
    }
}

void FindingsModel::follow()
{
    const QList<Finding> now = openAndExplained(m_document.checks());
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto stays = [&](const Finding &finding) { return sameRule(finding, m_findings[row]); };
        if (std::any_of(now.begin(), now.end(), stays))
            continue;
        beginRemoveRows({}, row, row);
        m_findings.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_findings.size() && sameRule(m_findings[row], now[row])) {
            if (m_findings[row] == now[row])
                continue;
            m_findings[row] = now[row];
            Q_EMIT dataChanged(index(row), index(row));
        } else {
            beginInsertRows({}, row, row);
            m_findings.insert(row, now[row]);
            endInsertRows();
        }
    }
}

}  // namespace kaibao
