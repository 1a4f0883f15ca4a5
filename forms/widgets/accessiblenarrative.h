// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QTextCursor>

#include <utility>

namespace kaibao {

class NarrativeEditor;

/// The editor of a narrative as a screen reader meets it. A live reference is one character, as it is for the cursor,
/// but reads as its figure; alone, when one goes through the text character by character, with its source.
class AccessibleNarrative final : public QAccessibleWidget,
                                  public QAccessibleTextInterface,
                                  public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleNarrative(NarrativeEditor &editor);

    /// Lets every NarrativeEditor of the program be met like this.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                             int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                            int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    using Stretch = std::pair<int, int>;
    QTextCursor cursorOver(int start, int end) const;
    Stretch stretchAt(int offset, QAccessible::TextBoundaryType type) const;
    QString read(Stretch stretch, int *start, int *end) const;

    NarrativeEditor &m_editor;
};

}  // namespace kaibao
