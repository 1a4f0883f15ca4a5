// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMimeData;
class QWidget;

namespace kaibao {

/// Drags something onto a widget and lets it go there; says whether it was wanted.
bool drop(QWidget &target, const QMimeData &dragged);

}  // namespace kaibao
