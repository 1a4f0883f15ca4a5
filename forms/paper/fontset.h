// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/face.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kaibao {

/// The hands in which an official document is set.
enum class FontStyle : quint8 {
    Title,  ///< 小标宋
    Body,   ///< 仿宋
    Hei,    ///< 黑体, headings of the first level
    Kai,    ///< 楷体, headings of the second level
    Song,   ///< 宋体, tables and page numbers
};

/// The faces that the report is set in. The clerk's own official faces come first where they are
/// installed, then the free ones that come with the program, then whatever face has the character.
class FontSet final
{
public:
    /// Where the program's faces lie: $KAIBAO_FONT_DIR, else beside the program.
    static QString defaultFolder();

    explicit FontSet(const QString &folder = defaultFolder());

    /// Whether every hand has a face that is meant for it, so that what is found missing is the report's fault.
    bool isComplete() const;

    struct Glyph
    {
        int face = 0;
        quint32 index = 0;     ///< NoGlyph draws nothing
        double advance = 0;    ///< in ems
        bool missing = false;  ///< no face has it
    };

    const Glyph &glyph(FontStyle style, char32_t character);

    /// The face with the number that glyph() gives. Valid until the next call of glyph().
    Face &face(int number) { return m_faces[static_cast<size_t>(number)]; }

private:
    static constexpr int StyleCount = 5;

    int addFace(const QRawFont &font, const QString &file = {});
    int faceOf(FontStyle style);
    int load(FontStyle style);
    Glyph find(FontStyle style, char32_t character);
    Glyph findInstalled(FontStyle style, char32_t character);
    std::optional<Glyph> findAnywhere(char32_t character);

    QString m_folder;
    std::vector<Face> m_faces;
    std::array<int, StyleCount> m_styleFaces;  ///< -1 until it is needed
    std::array<QHash<char32_t, Glyph>, StyleCount> m_glyphs;
};

}  // namespace kaibao
