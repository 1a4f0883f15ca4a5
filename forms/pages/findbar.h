// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"
#include "model/sections/textsearch.h"

#include <QWidget>

class QLabel;
class QLayout;
class QLineEdit;

namespace kaibao {

/// Finds and replaces words in all sections; stands below the pages while it is needed.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the bar.
    explicit FindBar(Document &document, QWidget *parent = nullptr);

    /// Comes into sight, with these words to look for where there are any.
    void open(const QString &words);

    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    void replace();
    void replaceAll();

Q_SIGNALS:
    /// The place that was found.
    void found(const kaibao::TextPlace &place);
    /// About to look into the texts: what is half typed must be in the report.
    void commitWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *createLines();
    QLayout *createButtons();
    void step(int direction);
    void showCount();
    void leave();

    Document &m_document;
    QLineEdit *m_words;
    QLineEdit *m_by;
    QLabel *m_count;
    qsizetype m_current = -1;  ///< index of the place that was shown last
};

}  // namespace kaibao
