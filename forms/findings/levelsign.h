// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/rule.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace kaibao {

/// The signs of the three levels: each has a shape, a letter and a word, so that none is told by colour
/// alone.
QColor levelColor(Level level, const QPalette &palette);
QString levelWord(Level level);
void paintLevelSign(QPainter &painter, const QRectF &rect, Level level, const QPalette &palette);

/// The sign of what could not be assessed.
QString unassessedWord();
void paintUnassessedSign(QPainter &painter, const QRectF &rect, const QPalette &palette);

}  // namespace kaibao
