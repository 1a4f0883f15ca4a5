// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/tasksmodel.h"

#include "model/checks/taskwords.h"

namespace kaibao {

TasksModel::TasksModel(Document &document, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_tasks(Completeness(document.report(), document.checks()).tasks())
{
    connect(&m_document, &Document::changed, this, &TasksModel::follow);
}

QString TasksModel::inAll() const
{
    return inWords(m_tasks);
}

int TasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

QVariant TasksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return sentence(task(index));
    case PartRole:
        return task(index).part;
    case KindRole:
        return static_cast<int>(task(index).kind);
    case CountRole:
        return task(index).count;
    default:
        return {};
    }
}

QString TasksModel::sentence(const Task &task) const
{
    return tr("%1: %2").arg(title(task.part), inWords(task.kind, task.count));
}

QString TasksModel::title(const QString &part) const
{
    if (part.isEmpty())
        return tr("The report as a whole");
    for (const ReportPart &candidate : partsOf(m_document.edition())) {
        if (candidate.key == part && !candidate.title.isEmpty())
            return candidate.title;
    }
    return tr("Cover");
}

void TasksModel::follow()
{
    QList<Task> now = Completeness(m_document.report(), m_document.checks()).tasks();
    if (now.size() == m_tasks.size()) {  // the lines stay, so that a selection does
        m_tasks = std::move(now);
        if (!m_tasks.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_tasks = std::move(now);
    endResetModel();
}

}  // namespace kaibao
