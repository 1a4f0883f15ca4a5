// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/notesmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace kaibao {

/// The notes that came back on paper: where, what, and what became of it. Typing the address of a cell that
/// is printed on the review copy leads there.
class NotesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the panel.
    explicit NotesPanel(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The cursor belongs at this cell or text.
    void placeRequested(const kaibao::Finding &place);

private:
    void connectInputs();
    void jump();
    void add();
    void answer(Note::State state);
    void remove();
    void followCurrent();
    void follow();

    Document &m_document;
    NotesModel m_notes;
    QLineEdit *m_place;
    QLabel *m_placeName;
    QLineEdit *m_text;
    QPushButton *m_add;
    QListView *m_list;
    QLineEdit *m_answer;
    QPushButton *m_done;
    QPushButton *m_declined;
    QPushButton *m_remove;
};

}  // namespace kaibao
