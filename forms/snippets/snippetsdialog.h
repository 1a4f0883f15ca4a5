// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringListModel>

class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace kaibao {

/// The clerk's own sentences, to choose one from. Where they are kept is not its business.
class SnippetsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SnippetsDialog(const QStringList &sentences, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The place of a sentence among those that were given. Removed ones do not count any longer.
    void inserted(int place);
    void removed(int place);

private:
    int currentPlace() const;
    void insert();
    void remove();
    void updateButtons();

    QStringListModel m_sentences;
    QSortFilterProxyModel *m_filtered;
    QListView *m_list;
    QPushButton *m_insert;
    QPushButton *m_remove;
};

}  // namespace kaibao
