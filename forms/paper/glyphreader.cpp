// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/glyphreader.h"

#include <QRawFont>

#include <hb.h>

namespace kaibao {

namespace {

constexpr int UnitsPerEm = 1000;

OutlinePoint point(float x, float y)
{
    return {qRound(x), qRound(y)};
}

void append(void *outline, const OutlineSegment &segment)
{
    static_cast<Outline *>(outline)->append(segment);
}

/// How HarfBuzz tells of an outline. What a TrueType face curves, it turns into curves of ours.
hb_draw_funcs_t *drawFunctions()
{
    static hb_draw_funcs_t *const functions = [] {
        hb_draw_funcs_t *made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(
            made,
            [](hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float x, float y, void *) {
                append(outline, {OutlineSegment::Kind::Move, point(x, y), {}, {}});
            },
            nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(
            made,
            [](hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float x, float y, void *) {
                append(outline, {OutlineSegment::Kind::Line, point(x, y), {}, {}});
            },
            nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(
            made,
            [](hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float firstX, float firstY, float secondX,
               float secondY, float x, float y, void *) {
                append(outline, {OutlineSegment::Kind::Curve, point(x, y), point(firstX, firstY),
                                 point(secondX, secondY)});
            },
            nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *font)
{
    char name[5] = {};
    hb_tag_to_string(tag, name);
    const QByteArray table = static_cast<const QRawFont *>(font)->fontTable(name);
    return hb_blob_create(table.constData(), static_cast<unsigned>(table.size()), HB_MEMORY_MODE_DUPLICATE,
                          nullptr, nullptr);
}

}  // namespace

void GlyphReader::Release::operator()(hb_font_t *font) const
{
    hb_font_destroy(font);
}

GlyphReader::GlyphReader(hb_face_t *face) : m_font(hb_font_create(face))
{
    hb_face_destroy(face);
    hb_font_set_scale(m_font.get(), UnitsPerEm, UnitsPerEm);
}

GlyphReader GlyphReader::ofFile(const QByteArray &path)
{
    hb_blob_t *file = hb_blob_create_from_file(path.constData());
    hb_face_t *face = hb_face_create(file, 0);
    hb_blob_destroy(file);
    return GlyphReader(face);
}

GlyphReader::GlyphReader(const QRawFont &font)
    : GlyphReader(hb_face_create_for_tables(tableOf, new QRawFont(font),
                                            [](void *copy) { delete static_cast<QRawFont *>(copy); }))
{}

int GlyphReader::advance(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font.get(), glyph);
}

Outline GlyphReader::outline(quint32 glyph) const
{
    Outline outline;
    hb_font_get_glyph_shape(m_font.get(), glyph, drawFunctions(), &outline);
    return outline;
}

}  // namespace kaibao
