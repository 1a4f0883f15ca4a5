// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/face.h"

#include "forms/paper/cfffont.h"
#include "forms/paper/charstring.h"

#include <QFile>

namespace kaibao {

namespace {

constexpr double UnitsPerEm = 1000;

GlyphReader readerOf(const QRawFont &font, const QString &file)
{
    return file.isEmpty() ? GlyphReader(font) : GlyphReader::ofFile(QFile::encodeName(file));
}

}  // namespace

Face::Face(const QRawFont &font, const QString &file) : m_font(font), m_reader(readerOf(font, file))
{
    m_font.setPixelSize(UnitsPerEm);
}

QRawFont Face::font(double size)
{
    const auto at = m_sizes.constFind(size);
    if (at != m_sizes.cend())
        return *at;
    QRawFont sized = m_font;
    sized.setPixelSize(size);
    return *m_sizes.insert(size, sized);
}

double Face::advance(quint32 glyph) const
{
    return m_reader.advance(glyph) / UnitsPerEm;
}

const QByteArray &Face::charstring(quint32 glyph)
{
    const auto at = m_charstrings.constFind(glyph);
    if (at != m_charstrings.cend())
        return *at;
    const Outline outline = simplified(m_reader.outline(glyph));
    return *m_charstrings.insert(glyph,
                                 kaibao::charstring(outline, m_reader.advance(glyph), DefaultGlyphWidth));
}

}  // namespace kaibao
