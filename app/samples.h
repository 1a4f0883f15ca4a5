// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kaibao {

/// The reports of an invented township that come with the program, to play with.
QStringList sampleNames();
/// Where the sample with this position in sampleNames() can be read.
QString samplePath(int sample);

}  // namespace kaibao
