// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/forms/paper/fontfilefixture.h"

#include <QtEndian>

#include <hb.h>

namespace kaibao {

namespace {

QByteArray contentOf(hb_blob_t *blob)
{
    unsigned size = 0;
    const char *bytes = hb_blob_get_data(blob, &size);
    QByteArray content(bytes, size);
    hb_blob_destroy(blob);
    return content;
}

template <class Number> void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

}  // namespace

FontTables tablesOf(const QString &fontFile)
{
    hb_blob_t *file = hb_blob_create_from_file(fontFile.toUtf8().constData());
    hb_face_t *face = hb_face_create(file, 0);
    hb_tag_t tags[64];
    unsigned count = 64;
    hb_face_get_table_tags(face, 0, &count, tags);
    FontTables tables;
    for (unsigned i = 0; i < count; ++i) {
        char name[5] = {};
        hb_tag_to_string(tags[i], name);
        tables.insert(name, contentOf(hb_face_reference_table(face, tags[i])));
    }
    hb_face_destroy(face);
    hb_blob_destroy(file);
    return tables;
}

QByteArray fontFileOf(const FontTables &tables)
{
    hb_face_t *builder = hb_face_builder_create();
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        hb_blob_t *table = hb_blob_create(it->constData(), static_cast<unsigned>(it->size()),
                                          HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_builder_add_table(builder, hb_tag_from_string(it.key().constData(), 4), table);
        hb_blob_destroy(table);
    }
    QByteArray file = contentOf(hb_face_reference_blob(builder));
    hb_face_destroy(builder);
    return file;
}

QByteArray nameTable(const QString &family)
{
    const QString texts[] = {family, QStringLiteral("Regular"), family, QStringLiteral("TestFace")};
    constexpr quint16 kinds[] = {1, 2, 4, 6};
    QByteArray strings;
    QByteArray table;
    constexpr quint16 head[] = {0, 4, 6 + 4 * 12};
    for (const quint16 number : head)
        append(table, number);
    for (int i = 0; i < 4; ++i) {
        QByteArray text;
        for (const QChar unit : texts[i])
            append<quint16>(text, unit.unicode());
        for (const quint16 number : {quint16(3), quint16(1), quint16(0x409), kinds[i], quint16(text.size()),
                                     quint16(strings.size())})
            append<quint16>(table, number);
        strings += text;
    }
    return table + strings;
}

QByteArray characterTable(char32_t character, quint32 glyph)
{
    // Two maps, as every such face has them: one for 16 bits with the space alone, one for all characters.
    constexpr quint16 head[] = {0, 2, 3, 1, 0, 20, 3, 10, 0, 52};
    constexpr quint16 small[] = {4, 32, 0, 4, 4, 1, 0, 0x20, 0xFFFF, 0, 0x20, 0xFFFF, 0xFFE1, 1, 0, 0};
    constexpr quint16 format[] = {12, 0};
    QByteArray table;
    for (const quint16 number : head)
        append(table, number);
    for (const quint16 number : small)
        append(table, number);
    for (const quint16 number : format)
        append(table, number);
    for (const quint32 number : {quint32(40), quint32(0), quint32(2), quint32(0x20), quint32(0x20),
                                 quint32(1), quint32(character), quint32(character), glyph})
        append(table, number);
    return table;
}

}  // namespace kaibao
