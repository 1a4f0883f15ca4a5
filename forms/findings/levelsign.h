// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/finding.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace kaibao {

/// The signs of the three levels: each has a shape, a letter and a word, so that none is told by colour
/// alone.
QColor levelColor(Level level, const QPalette &palette);
QString levelWord(Level level);
void paintLevelSign(QPainter &painter, const QRectF &rect, Level level, const QPalette &palette);

/// The same for any verdict: one that failed has the sign of its level.
QString statusWord(Status status, Level level);
void paintStatusSign(QPainter &painter, const QRectF &rect, Status status, const QPalette &palette);

}  // namespace kaibao
