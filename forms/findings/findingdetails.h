// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sections/suggestionsmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace kaibao {

class ExplanationBox;

/// What is known of one finding beyond its sentence: its source, and what could settle it.
class FindingDetails final : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the widget.
    explicit FindingDetails(Document &document, QWidget *parent = nullptr);

    void showFinding(const std::optional<Finding> &finding);

    /// Looks at the next suggestion, after the last one at the first.
    void previewNext();

Q_SIGNALS:
    /// The list that had the focus is empty now.
    void focusLost();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QListView *createList();
    void follow();
    void fitList();

    SuggestionsModel m_suggestions;
    QLabel *m_source;
    QLabel *m_caption;
    QListView *m_list;
    QLabel *m_hint;
    ExplanationBox *m_explanation;
};

}  // namespace kaibao
