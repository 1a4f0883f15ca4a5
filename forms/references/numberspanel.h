// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/textnumbersmodel.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QTreeView;

namespace kaibao {

class LiveReferences;
class NarrativeEditor;

/// The numbers of a text below its editor: folded, one line that counts them; unfolded, a list of what each is taken
/// from. Enter, or a click on the cell that is offered, makes a typed number a live reference.
class NumbersPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel. `field` is the text in the editor.
    NumbersPanel(Document &document, const QString &field, NarrativeEditor &editor,
                 LiveReferences &references);

    /// Takes the number at the cursor of the editor from its cell.
    QAction *linkAction() const { return m_linkHere; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTreeView *createList();
    QWidget *createUnfolded();
    QPushButton *addButton(QLayout &layout, const QString &text, void (NumbersPanel::*deed)());
    void follow();
    void followCurrent();
    void fitList();
    void linkHere();
    void link();
    void linkAll();
    void chooseCell();
    void unlink();
    void take(int row, QPoint place);
    void select(int row);
    int currentRow() const;
    QString cellInWords(const QString &key) const;

    Document &m_document;
    NarrativeEditor &m_editor;
    LiveReferences &m_references;
    TextNumbersModel m_numbers;
    QAction *m_linkHere;
    QToolButton *m_fold;
    QTreeView *m_list;
    QPushButton *m_link = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_unlink = nullptr;
    QPushButton *m_linkAll = nullptr;
    QWidget *m_unfolded;
};

}  // namespace kaibao
