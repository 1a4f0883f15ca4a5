// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/outline.h"

#include <QByteArray>

#include <memory>

class QRawFont;
struct hb_face_t;
struct hb_font_t;

namespace kaibao {

/// Reads widths and outlines of a face straight from its tables, many times faster than through a
/// rasteriser.
class GlyphReader final
{
public:
    /// Of the font file at that path.
    static GlyphReader ofFile(const QByteArray &path);

    /// Of a face that Qt has loaded from wherever.
    explicit GlyphReader(const QRawFont &font);

    /// In thousandths of an em.
    int advance(quint32 glyph) const;
    Outline outline(quint32 glyph) const;

private:
    struct Release
    {
        void operator()(hb_font_t *font) const;
    };

    explicit GlyphReader(hb_face_t *face);

    std::unique_ptr<hb_font_t, Release> m_font;
};

}  // namespace kaibao
