// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QXmlStreamReader>

namespace kaibao {

/// The value of an attribute of the current element, whatever its prefix; empty where there is none.
QString attribute(const QXmlStreamReader &xml, QStringView name);

/// For a part of a file that is not to be read at all.
Error unreadableXml(const QString &part, const QString &reason);

}  // namespace kaibao
