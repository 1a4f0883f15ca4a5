// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/cellsmodel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace kaibao {

class CellFilter;

/// Lets a person choose a cell: by table, and by words of its row and column. Arrow keys work from the search
/// field, Enter chooses.
class CellPicker final : public QDialog
{
    Q_OBJECT

public:
    /// The document must outlive the dialog.
    explicit CellPicker(Document &document, QWidget *parent = nullptr);

    void setWords(const QString &words);

Q_SIGNALS:
    void picked(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    void addTables(const Edition &edition);
    void selectFirst();
    void take();

    CellsModel m_cells;
    CellFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_table;
    QTreeView *m_list;
};

}  // namespace kaibao
