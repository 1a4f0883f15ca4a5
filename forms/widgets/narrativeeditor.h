// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>
#include <QTimer>

namespace kaibao {

/// An editor for running Chinese text. It shows each paragraph with its first line indented by two
/// characters, which are not part of the text. What is typed is handed on when the typing rests, when
/// the field is left and before an undo; never while an input method is composing. It has no undo of its
/// own: Ctrl+Z belongs to the window.
///
/// Why QTextEdit: QPlainTextEdit knows neither a first-line indent nor a line height.
class NarrativeEditor final : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr int CommitDelay = 300;  ///< milliseconds after the last key

    explicit NarrativeEditor(QWidget *parent = nullptr);

    /// The text as it stands in the report. The cursor stays where it was in the text around.
    void showText(const QString &text);
    QString text() const { return toPlainText(); }

    /// A part of text(), selected.
    QTextCursor cursorAt(int offset, int length) const;

    /// Hands on what was typed since the last time.
    void commit();

Q_SIGNALS:
    void committed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void noteTyping();
    void shapeParagraphs();

    QTimer m_rest;
    QString m_known;  ///< what the report holds, as far as this editor was told
    bool m_composing = false;
    bool m_updating = false;
};

}  // namespace kaibao
