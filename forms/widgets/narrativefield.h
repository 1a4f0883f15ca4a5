// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace kaibao {

class NarrativeEditor;

/// An editor for running text with the number of its characters below.
class NarrativeField final : public QWidget
{
    Q_OBJECT

public:
    explicit NarrativeField(QWidget *parent = nullptr);

    NarrativeEditor &editor() { return *m_editor; }

    /// The words below may wrap, but the editor takes what height there is. For a widget that has a height for its
    /// width, a layout takes that height for the least.
    bool hasHeightForWidth() const override { return false; }

private:
    void showCount();

    NarrativeEditor *m_editor;
    QLabel *m_count;
    QLabel *m_source;  ///< of the figure beside the cursor
};

/// Characters as an office counts them: without blanks and line ends.
qsizetype characterCount(const QString &text);

}  // namespace kaibao
