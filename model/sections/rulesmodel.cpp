// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/rulesmodel.h"

#include "model/checks/catalogue.h"

namespace kaibao {

RulesModel::RulesModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_rules(catalogueOf(document.edition()))
{
    connect(&document, &Document::changed, this, &RulesModel::follow);
    follow();
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleEntry &rule = m_rules[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(rule, index.column());
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3").arg(text(rule, LevelName), rule.claim, text(rule, Standing));
    return {};
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Rule");
    case LevelName:
        return tr("Level");
    case Standing:
        return tr("How it stands");
    case Claim:
        return tr("What it says");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

QString RulesModel::text(const RuleEntry &rule, int column) const
{
    switch (column) {
    case Id:
        return rule.id;
    case LevelName:
        return rule.level == Level::Must    ? tr("must")
             : rule.level == Level::Explain ? tr("explain")
                                            : tr("hint");
    case Standing:
        return standing(rule.id);
    case Claim:
        return rule.claim;
    default:
        return rule.source;
    }
}

QString RulesModel::standing(const QString &rule) const
{
    const QMap<Status, int> counts = m_standings.value(rule);
    QStringList words;
    const auto add = [&](Status status, const QString &word) {
        if (const int count = counts.value(status); count > 0)
            words << tr("%1 %2").arg(QString::number(count), word);
    };
    add(Status::Failed, tr("failed"));
    add(Status::Explained, tr("explained"));
    add(Status::Unassessed, tr("not assessed"));
    add(Status::Passed, tr("passed"));
    if (words.isEmpty())
        return counts.contains(Status::NotApplicable) ? tr("does not apply") : tr("not run yet");
    return words.join(tr(", "));
}

void RulesModel::follow()
{
    m_standings.clear();
    for (const Finding &finding : m_document.checks().all(m_document.report()))
        ++m_standings[finding.rule][finding.status];
    Q_EMIT dataChanged(index(0, Standing), index(rowCount() - 1, Standing));
}

}  // namespace kaibao
