// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace kaibao {

/// A picture of the program's own set in resources/icons/actions, by its file name without ending. It takes the
/// colour of the text of the day, sharp at every size, and is read only when it is first shown.
QIcon icon(const QString &name);

/// The program's own, in pixels.
QPixmap programPicture(int side);

/// The same for windows, in the one size that window managers scale: each further one costs a start its drawing.
QIcon programIcon();

}  // namespace kaibao
