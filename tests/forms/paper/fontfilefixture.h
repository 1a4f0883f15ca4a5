// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace kaibao {

/// The tables of a font file by their tags.
using FontTables = QMap<QByteArray, QByteArray>;

FontTables tablesOf(const QString &fontFile);
QByteArray fontFileOf(const FontTables &tables);

/// A table "name" for a face of that family.
QByteArray nameTable(const QString &family);

/// A table "cmap" of the space and one more character.
QByteArray characterTable(char32_t character, quint32 glyph);

}  // namespace kaibao
