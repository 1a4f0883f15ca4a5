// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/fontset.h"

#include "forms/paper/page.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace kaibao {

namespace {

/// Faces are kept at this size, so that advances divide into ems.
constexpr int ReferenceSize = 1000;

struct StyleFaces
{
    const char16_t *families[3];  ///< the clerk's own, best first
    const char *file;
};

const StyleFaces &facesOf(FontStyle style)
{
    static constexpr StyleFaces faces[] = {
        {{u"方正小标宋简体", u"方正小标宋_GBK", u"FZXiaoBiaoSong-B05S"}, "FandolSong-Regular.otf"},
        {{u"仿宋_GB2312", u"FangSong_GB2312", u"仿宋"}, "FandolFang-Regular.otf"},
        {{u"黑体", u"SimHei", u"方正黑体简体"}, "FandolHei-Regular.otf"},
        {{u"楷体_GB2312", u"KaiTi_GB2312", u"楷体"}, "FandolKai-Regular.otf"},
        {{u"宋体", u"SimSun", u"方正书宋简体"}, "FandolSong-Regular.otf"},
    };
    return faces[static_cast<int>(style)];
}

QRawFont rawFont(const QString &family)
{
    QFont font(family);
    font.setPixelSize(ReferenceSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QRawFont::fromFont(font);
}

/// Format characters and variation selectors: in the text, but not on the paper.
bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}

}  // namespace

QString FontSet::defaultFolder()
{
    QString named = qEnvironmentVariable("KAIBAO_FONT_DIR");
    if (!named.isEmpty())
        return named;
    const QFileInfo program(QStringLiteral("/proc/self/exe"));  // known before there is an application
    return QDir::cleanPath(program.symLinkTarget() + QStringLiteral("/../../share/kaibao/fonts"));
}

FontSet::FontSet(const QString &folder) : m_folder(folder)
{
    m_styleFaces.fill(-1);
}

bool FontSet::isComplete() const
{
    for (int style = 0; style < StyleCount; ++style) {
        const StyleFaces &faces = facesOf(static_cast<FontStyle>(style));
        const bool installed =
            std::any_of(std::begin(faces.families), std::end(faces.families), [](const char16_t *family) {
                return QFontDatabase::hasFamily(QString::fromUtf16(family));
            });
        if (!installed && !QDir(m_folder).exists(QString::fromLatin1(faces.file)))
            return false;
    }
    return true;
}

const FontSet::Glyph &FontSet::glyph(FontStyle style, char32_t character)
{
    QHash<char32_t, Glyph> &known = m_glyphs[static_cast<size_t>(style)];
    const auto at = known.constFind(character);
    if (at != known.cend())
        return *at;
    return *known.insert(character, find(style, character));
}

FontSet::Glyph FontSet::find(FontStyle style, char32_t character)
{
    if (isInvisible(character))
        return {faceOf(style), NoGlyph, 0, false};
    const int number = faceOf(style);
    const QList<quint32> glyphs = face(number).font().glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (glyphs.isEmpty() || glyphs.first() == 0)
        return findInstalled(style, character);
    return {number, glyphs.first(), face(number).advance(glyphs.first()), false};
}

/// Lets Qt look through all installed faces, the nearest hand first.
FontSet::Glyph FontSet::findInstalled(FontStyle style, char32_t character)
{
    const int number = faceOf(style);
    QFont font(face(number).font().familyName());
    font.setPixelSize(ReferenceSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont found = run.rawFont();
        if (run.glyphIndexes().isEmpty() || !found.supportsCharacter(character))
            continue;
        const quint32 glyph = run.glyphIndexes().constFirst();
        const int fallback = addFace(found);
        return {fallback, glyph, face(fallback).advance(glyph), false};
    }
    return findAnywhere(character).value_or(Glyph{number, 0, 1, true});
}

/// Qt proposes only faces that it takes for the character's script; a face of rare characters need not be one.
std::optional<FontSet::Glyph> FontSet::findAnywhere(char32_t character)
{
    for (const QString &family : QFontDatabase::families()) {
        const QRawFont font = rawFont(family);
        if (font.familyName() != family || !font.supportsCharacter(character))
            continue;
        const quint32 glyph = font.glyphIndexesForString(QString::fromUcs4(&character, 1)).value(0);
        const int fallback = addFace(font);
        return Glyph{fallback, glyph, face(fallback).advance(glyph), false};
    }
    return std::nullopt;
}

int FontSet::faceOf(FontStyle style)
{
    int &number = m_styleFaces[static_cast<size_t>(style)];
    if (number < 0)
        number = load(style);
    return number;
}

int FontSet::addFace(const QRawFont &font, const QString &file)
{
    for (size_t i = 0; i < m_faces.size(); ++i) {
        const QRawFont &known = m_faces[i].font();
        if (known.familyName() == font.familyName() && known.styleName() == font.styleName())
            return static_cast<int>(i);
    }
    m_faces.emplace_back(font, file);
    return static_cast<int>(m_faces.size() - 1);
}

int FontSet::load(FontStyle style)
{
    const StyleFaces &faces = facesOf(style);
    for (const char16_t *family : faces.families) {
        const QString name = QString::fromUtf16(family);
        if (QFontDatabase::hasFamily(name))
            return addFace(rawFont(name));
    }
    const QString file = QDir(m_folder).filePath(QString::fromLatin1(faces.file));
    const int id = QFile::exists(file) ? QFontDatabase::addApplicationFont(file) : -1;
    const QStringList families = id < 0 ? QStringList() : QFontDatabase::applicationFontFamilies(id);
    if (families.isEmpty())
        return addFace(rawFont(QFont().family()));
    return addFace(rawFont(families.first()), file);
}

}  // namespace kaibao
