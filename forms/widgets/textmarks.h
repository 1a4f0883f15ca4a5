// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QObject>

namespace kaibao {

class NarrativeEditor;

/// Words to underline with a wave, and what to say of them.
struct TextMark
{
    int offset = 0;  ///< in the text of the editor, in UTF-16 units
    int length = 0;
    QColor colour;
    QString message;
};

/// The marks under the words of an editor. They move with what is typed until they are set anew; the
/// message shows when the pointer rests on the words.
class TextMarks final : public QObject
{
    Q_OBJECT

public:
    /// The editor must outlive the marks.
    explicit TextMarks(NarrativeEditor &editor);

    void setMarks(const QList<TextMark> &marks);
    /// The messages at a place of the text.
    QString messageAt(int position) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    NarrativeEditor &m_editor;
    QStringList m_messages;  ///< in the order of the editor's selections
};

}  // namespace kaibao
