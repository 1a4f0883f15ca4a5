// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/outline.h"

#include <QByteArrayView>

#include <optional>

namespace kaibao {

/// Reads the outlines of an OpenType face with PostScript outlines straight from its file, many times
/// faster than through a rasteriser. Knows only what simple faces need (no subroutines, 1000 units an em):
/// for all others there is no reader, and their outlines come from Qt.
class CffReader final
{
public:
    /// `file` is the content of the font file, which must outlive the reader.
    static std::optional<CffReader> open(QByteArrayView file);

    /// Nothing for a glyph that the face has not or that uses what is not known here.
    std::optional<Outline> outline(quint32 glyph) const;

private:
    struct Index
    {
        QByteArrayView offsets;
        QByteArrayView data;  ///< begins one byte before the first item, as the offsets count
        quint32 count = 0;
        int offsetSize = 1;
        qsizetype end = 0;  ///< of the index in the table

        QByteArrayView item(quint32 number) const;
    };

    static std::optional<Index> readIndex(QByteArrayView table, qsizetype at);

    Index m_charstrings;
};

}  // namespace kaibao
