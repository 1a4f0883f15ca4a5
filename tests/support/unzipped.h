// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace kaibao {

/// The files of a ZIP archive by their names; nothing where it is none.
QMap<QString, QByteArray> unzipped(const QByteArray &archive);

}  // namespace kaibao
