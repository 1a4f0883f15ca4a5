// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/completeness.h"
#include "model/document/document.h"

#include <QAbstractListModel>

namespace kaibao {

/// What is left to do in a document, one line for each kind in each part, in the order of the form.
class TasksModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PartRole = Qt::UserRole,  ///< QString, see Task::part
        KindRole,                 ///< int, Task::Kind
        CountRole,                ///< int
    };

    /// The document must outlive the model.
    explicit TasksModel(Document &document, QObject *parent = nullptr);

    const Task &task(const QModelIndex &index) const { return m_tasks[index.row()]; }
    /// All of it in words; empty where nothing is left.
    QString inAll() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString sentence(const Task &task) const;
    QString title(const QString &part) const;
    void follow();

    Document &m_document;
    QList<Task> m_tasks;
};

}  // namespace kaibao
