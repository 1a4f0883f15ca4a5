// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QTextEdit;
class QWidget;

namespace kaibao {

/// One sentence for each step of the Tab key on a page that goes up or back to the left; empty where the
/// order is the one in which one reads.
QStringList tabOrderBreaches(QWidget &page);

/// One sentence for each widget in sight that takes the keyboard and has no name for a screen reader, and
/// for each label with a mnemonic that leads nowhere.
QStringList namingBreaches(QWidget &page);

/// Sends a key to whatever has the focus, as a keyboard does.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void typeText(const QString &text);

/// In front of the character with this number, without a selection.
void placeCursor(QTextEdit &editor, int position);

}  // namespace kaibao
