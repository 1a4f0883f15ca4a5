// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/face.h"

#include "forms/paper/cfffont.h"
#include "forms/paper/charstring.h"

#include <QPainterPath>

#include <algorithm>

namespace kaibao {

namespace {

constexpr double UnitsPerEm = 1000;

int bigEndian(const QByteArray &bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]) << 8 | static_cast<uchar>(bytes[at + 1]);
}

}  // namespace

Face::Face(const QRawFont &font, const QString &file) : m_font(font)
{
    m_font.setPixelSize(UnitsPerEm);
    const QByteArray header = m_font.fontTable("hhea");
    m_metrics = m_font.fontTable("hmtx");
    if (header.size() >= 36)
        m_metricsCount = std::min<qsizetype>(bigEndian(header, 34), m_metrics.size() / 4);
    if (file.isEmpty())
        return;
    m_file = std::make_unique<QFile>(file);
    const uchar *bytes = m_file->open(QIODevice::ReadOnly) ? m_file->map(0, m_file->size()) : nullptr;
    if (bytes)
        m_reader = CffReader::open(QByteArrayView(bytes, m_file->size()));
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
    if (m_metricsCount > 0) {
        // The last width stands for all glyphs that follow.
        const qsizetype entry = std::min<qsizetype>(glyph, m_metricsCount - 1);
        return bigEndian(m_metrics, 4 * entry) / m_font.unitsPerEm();
    }
    return m_font.advancesForGlyphIndexes({glyph}).constFirst().x() / UnitsPerEm;
}

Outline Face::outline(quint32 glyph) const
{
    std::optional<Outline> read = m_reader ? m_reader->outline(glyph) : std::nullopt;
    return read ? *read : outlineOf(m_font.pathForGlyph(glyph));
}

const QByteArray &Face::charstring(quint32 glyph)
{
    const auto at = m_charstrings.constFind(glyph);
    if (at != m_charstrings.cend())
        return *at;
    const int width = qRound(advance(glyph) * UnitsPerEm);
    return *m_charstrings.insert(glyph,
                                 kaibao::charstring(simplified(outline(glyph)), width, DefaultGlyphWidth));
}

}  // namespace kaibao
