// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kaibao {

/// Asks a body whether it received a request at all; where it did not, fills the table with confirmed zeros
/// and offers the sentence for the text. Hides where there is nothing to ask.
class ZeroLane final : public QFrame
{
    Q_OBJECT

public:
    /// The document must outlive the lane.
    explicit ZeroLane(Document &document, QWidget *parent = nullptr);

    /// Puts itself before a widget in the order of the Tab key.
    void comeBefore(QWidget &next);

Q_SIGNALS:
    /// There were requests after all: the cursor belongs in the table.
    void declined();

private:
    enum class Question { None, Received, Sentence };

    void ask(Question question);
    void accept();
    void decline();
    void follow();

    Document &m_document;
    Question m_question = Question::None;
    bool m_declined = false;
    QLabel *m_words;
    QPushButton *m_yes;
    QPushButton *m_no;
};

}  // namespace kaibao
