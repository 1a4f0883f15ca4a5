// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/tasksmodel.h"

#include <QMap>

#include <algorithm>

namespace kaibao {

QString inWords(Task::Kind kind, int count)
{
    switch (kind) {
    case Task::Kind::Fill:
        return TasksModel::tr("%n still blank", nullptr, count);
    case Task::Kind::Confirm:
        return TasksModel::tr("%n taken over from last year and not looked at yet", nullptr, count);
    case Task::Kind::Mend:
        return TasksModel::tr("%n to mend", nullptr, count);
    case Task::Kind::Explain:
        return TasksModel::tr("%n to explain", nullptr, count);
    case Task::Kind::Answer:
        return TasksModel::tr("%n note(s) on paper to answer", nullptr, count);
    }
    return {};
}

TasksModel::TasksModel(Document &document, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_tasks(Completeness(document.report(), document.checks()).tasks())
{
    connect(&m_document, &Document::changed, this, &TasksModel::follow);
}

QString TasksModel::inAll() const
{
    QMap<Task::Kind, int> counts;  // the most basic first
    for (const Task &task : m_tasks)
        counts[task.kind] += task.count;
    QStringList words;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        words << inWords(count.key(), count.value());
    return words.join(tr(", "));
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
