// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdffont.h"

#include "forms/paper/cfffont.h"
#include "forms/paper/charstring.h"
#include "forms/paper/pdffile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kaibao {

namespace {

constexpr double UnitsPerEm = 1000;

/// Outlines shrink by hardly more at a higher level, but take much longer.
constexpr int ProgramCompression = 1;

/// So many entries may stand in one block of a character map.
constexpr qsizetype MapBlock = 100;

QByteArray hex(quint32 number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0');
}

}  // namespace

PdfFont::Code PdfFont::code(const SetCharacter &character)
{
    const auto known = m_codes.constFind(character.character);
    if (known != m_codes.cend())
        return *known;
    const int width = character.glyph == NoGlyph ? 0 : qRound(m_face.advance(character.glyph) * UnitsPerEm);
    m_glyphs.append({character.character, character.glyph, width});
    const Code code{static_cast<quint16>(m_glyphs.size()), width / UnitsPerEm};
    m_codes.insert(character.character, code);
    return code;
}

/// Six letters that tell this selection of glyphs from others, then the face's name.
QByteArray PdfFont::name() const
{
    QByteArray characters;
    for (const Glyph &glyph : m_glyphs)
        characters += hex(glyph.character);
    const QByteArray hash = QCryptographicHash::hash(characters, QCryptographicHash::Md5);
    QByteArray name;
    for (int i = 0; i < 6; ++i)
        name += static_cast<char>('A' + static_cast<uchar>(hash[i]) % 26);
    name += '+';
    for (const QChar letter : m_face.font().familyName()) {
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            name += letter.toLatin1();
    }
    return name.endsWith('+') ? name + "Face" : name;
}

QByteArray PdfFont::program(const QByteArray &name) const
{
    QList<QByteArray> charstrings{charstring({}, DefaultGlyphWidth, DefaultGlyphWidth)};
    charstrings.reserve(m_glyphs.size() + 1);
    for (const Glyph &glyph : m_glyphs) {
        const bool invisible = glyph.glyph == NoGlyph;
        charstrings.append(invisible ? charstring({}, 0, DefaultGlyphWidth) : m_face.charstring(glyph.glyph));
    }
    return cffFont(name, charstrings);
}

QByteArray PdfFont::widths() const
{
    QByteArray bytes = "[1[";
    for (const Glyph &glyph : m_glyphs)
        bytes += QByteArray::number(glyph.width) + ' ';
    return bytes + "]]";
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray map = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                     "1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    for (qsizetype begin = 0; begin < m_glyphs.size(); begin += MapBlock) {
        const qsizetype end = std::min(begin + MapBlock, m_glyphs.size());
        map += QByteArray::number(end - begin) + " beginbfchar\n";
        for (qsizetype i = begin; i < end; ++i) {
            map += '<' + hex(static_cast<quint32>(i + 1)) + "><";
            for (const QChar unit : QString::fromUcs4(&m_glyphs[i].character, 1))
                map += hex(unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end\n";
}

void PdfFont::write(PdfFile &file, int object) const
{
    const QByteArray fontName = name();
    const int stream = file.addStream("/Subtype/CIDFontType0C", program(fontName), ProgramCompression);
    const auto number = [](double value) { return QByteArray::number(qRound(value)); };
    const int descriptor = file.add(
        "<</Type/FontDescriptor/FontName/" + fontName
        + "/Flags 4/FontBBox[-500 -500 1500 1500]/ItalicAngle 0/Ascent " + number(m_face.font().ascent())
        + "/Descent " + number(-m_face.font().descent()) + "/CapHeight " + number(m_face.font().ascent())
        + "/StemV 80/FontFile3 " + PdfFile::reference(stream) + ">>");
    const int descendant =
        file.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/" + fontName
                 + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W " + widths()
                 + "/FontDescriptor " + PdfFile::reference(descriptor) + ">>");
    file.set(object, "<</Type/Font/Subtype/Type0/BaseFont/" + fontName + "-Identity-H/Encoding/Identity-H"
                         + "/DescendantFonts[" + PdfFile::reference(descendant) + "]/ToUnicode "
                         + PdfFile::reference(file.addStream({}, toUnicode())) + ">>");
}

}  // namespace kaibao
