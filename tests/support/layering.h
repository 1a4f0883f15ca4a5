// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kaibao {

/// What a source includes, with its brackets: `<QString>`, `"model/base/result.h"`.
QStringList includesOf(const QString &source);

/// The Qt module that a header belongs to: "QtWidgets" for QLabel; empty where it is none of Qt's.
QString qtModuleOf(const QString &header);

/// One sentence for each include by which a file below app/, forms/ or model/ reaches for a layer above it,
/// a folder beside it, or a Qt module that its layer does without.
QStringList layeringBreaches(const QString &file, const QString &source);

}  // namespace kaibao
