// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"
#include "model/exchange/zipfile.h"

#include <QXmlStreamReader>

namespace kaibao {

/// The value of an attribute of the current element, whatever its prefix; empty where there is none.
QString attribute(const QXmlStreamReader &xml, QStringView name);

/// A part of an archive. One with a document type is refused: the formats forbid it, and its entities could
/// unpack without end.
Result<std::optional<QByteArray>> xmlPart(const ZipFile &file, const QString &part);

}  // namespace kaibao
