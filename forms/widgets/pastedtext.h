// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QMimeData;

namespace kaibao {

/// The running text on a clipboard, see cleanedText(); where there is only HTML, its text.
QString runningText(const QMimeData &clipboard);

/// Words and paragraphs, and nothing else of what Word and web pages put between them: one line end after
/// each paragraph and no empty ones, no indents (the layout makes them), a blank where there were
/// tabs, no-break blanks or several blanks, no soft hyphens and no invisible characters.
QString cleanedText(const QString &text);

}  // namespace kaibao
