// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/glyphreader.h"

#include <QHash>
#include <QRawFont>

namespace kaibao {

/// One face: how its characters are measured, drawn and embedded.
class Face final
{
public:
    /// `file` is where the face was loaded from; empty for an installed one.
    explicit Face(const QRawFont &font, const QString &file = {});

    /// At 1000 pixels an em, without hinting.
    const QRawFont &font() const { return m_font; }

    QRawFont font(double size);

    /// In ems.
    double advance(quint32 glyph) const;

    /// The shape of a glyph as it is embedded, see cffFont().
    const QByteArray &charstring(quint32 glyph);

private:
    QRawFont m_font;
    GlyphReader m_reader;
    QHash<double, QRawFont> m_sizes;
    QHash<quint32, QByteArray> m_charstrings;
};

}  // namespace kaibao
