// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/widgets/referenceobject.h"

#include <QTextEdit>
#include <QTimer>

namespace kaibao {

class FlatText;

/// An editor for running Chinese text. It shows each paragraph with its first line indented by two
/// characters, which are not part of the text. What is typed is handed on when the typing rests, when
/// the field is left and before an undo; never while an input method is composing. It has no undo of its
/// own: Ctrl+Z belongs to the window.
///
/// A live reference is one character: it shows its figure, is stored as it is written in braces, and is copied
/// as the reference within the program and as the figure to others.
///
/// Why QTextEdit: QPlainTextEdit knows neither a first-line indent nor a line height.
class NarrativeEditor final : public QTextEdit
{
    Q_OBJECT

public:
    /// Milliseconds after the first key that is not committed. At most 300 ms of text may be lost, and storing takes
    /// its time too.
    static constexpr int CommitDelay = 200;

    explicit NarrativeEditor(QWidget *parent = nullptr);

    /// The text as it stands in the report. The cursor stays where it was in the text around.
    void showText(const QString &text);
    QString text() const;
    /// The text as it is read: the figures in place.
    QString shownText() const;
    /// The same of a part of the editor's characters.
    QString shownText(int begin, int end) const;
    /// Where the figure at a position of the editor comes from; empty where no reference stands.
    QString sourceAt(int position) const;

    void setReferences(const ReferenceLookup &lookup);
    /// Looks the figures up again.
    void refreshReferences();
    void insertReference(const QString &key);

    /// A part of text(), selected.
    QTextCursor cursorAt(int offset, int length) const;
    /// Where a position of the editor is in text().
    int offsetAt(int position) const;

    /// Hands on what was typed since the last time.
    void commit();

Q_SIGNALS:
    void committed(const QString &text);
    /// Where the figure beside the cursor comes from; empty where none stands.
    void referenceAtCursor(const QString &source);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool viewportEvent(QEvent *event) override;

private:
    void noteTyping();
    void shapeParagraphs();
    void tellReference();
    QString shown(const FlatText &flat, qsizetype begin, qsizetype end) const;

    ReferenceObject *m_references;
    QTimer m_rest;
    QString m_known;  ///< what the report holds, as far as this editor was told
    bool m_composing = false;
    bool m_updating = false;
};

}  // namespace kaibao
