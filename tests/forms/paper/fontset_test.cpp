// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/fontset.h"

#include "forms/paper/layout.h"
#include "forms/paper/page.h"
#include "tests/forms/paper/fontfilefixture.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QFontDatabase>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

FontTables fangSong()
{
    return tablesOf(QDir(FontSet::defaultFolder()).filePath(QStringLiteral("FandolFang-Regular.otf")));
}

/// A face on this computer as long as it lives.
class InstalledFace final
{
public:
    explicit InstalledFace(const FontTables &tables)
        : m_id(
            QFontDatabase::addApplicationFont(m_folder.write(QStringLiteral("face.otf"), fontFileOf(tables))))
    {
        EXPECT_GE(m_id, 0);
    }
    ~InstalledFace() { QFontDatabase::removeApplicationFont(m_id); }
    Q_DISABLE_COPY_MOVE(InstalledFace)

private:
    TemporaryDirectory m_folder;
    int m_id;
};

class OwnFaceTest : public testing::TestWithParam<std::pair<FontStyle, const char16_t *>>
{};

TEST_P(OwnFaceTest, ComesBeforeTheProgramsWhereItIsInstalled)
{
    const auto [style, family] = GetParam();
    FontTables tables = fangSong();
    tables[QByteArray("name")] = nameTable(QString::fromUtf16(family));
    const InstalledFace face(tables);
    FontSet fonts;
    const FontSet::Glyph glyph = fonts.glyph(style, U'镇');
    EXPECT_FALSE(glyph.missing);
    EXPECT_EQ(fonts.face(glyph.face).font().familyName(), QString::fromUtf16(family));
    EXPECT_EQ(fonts.face(glyph.face).charstring(glyph.index),
              testFonts()
                  .face(testFonts().glyph(FontStyle::Body, U'镇').face)
                  .charstring(testFonts().glyph(FontStyle::Body, U'镇').index));
}

INSTANTIATE_TEST_SUITE_P(Styles, OwnFaceTest,
                         testing::Values(std::pair(FontStyle::Title, u"方正小标宋简体"),
                                         std::pair(FontStyle::Body, u"仿宋_GB2312"),
                                         std::pair(FontStyle::Kai, u"楷体_GB2312"),
                                         std::pair(FontStyle::Hei, u"黑体")));

TEST(FontSet, TakesARareCharacterFromAnyInstalledFace)
{
    constexpr char32_t Rare = U'\U00020BB7';  // 𠮷
    const FontSet::Glyph shape = testFonts().glyph(FontStyle::Body, U'吉');
    FontTables tables = fangSong();
    tables[QByteArray("name")] = nameTable(QStringLiteral("Rare Characters"));
    tables[QByteArray("cmap")] = characterTable(Rare, shape.index);
    const InstalledFace face(tables);
    FontSet fonts;
    const FontSet::Glyph glyph = fonts.glyph(FontStyle::Body, Rare);
    EXPECT_FALSE(glyph.missing);
    EXPECT_EQ(fonts.face(glyph.face).font().familyName(), QStringLiteral("Rare Characters"));
    EXPECT_EQ(glyph.index, shape.index);
    EXPECT_FALSE(fonts.glyph(FontStyle::Body, U'镇').missing);
}

TEST(FontSet, SaysSoWhereNoFaceHasTheCharacter)
{
    FontSet fonts;
    EXPECT_TRUE(fonts.glyph(FontStyle::Body, char32_t(0xF0000)).missing);
    EXPECT_FALSE(fonts.glyph(FontStyle::Body, char32_t(0x200B)).missing);
}

}  // namespace

TEST(FontSetTest, IsCompleteWithTheProgramsFacesAlone)
{
    EXPECT_TRUE(FontSet().isComplete());
    const TemporaryDirectory empty;
    if (QFontDatabase::hasFamily(QStringLiteral("仿宋"))
        || QFontDatabase::hasFamily(QStringLiteral("仿宋_GB2312")))
        GTEST_SKIP() << "this computer has official faces of its own";
    EXPECT_FALSE(FontSet(empty.path()).isComplete());
}

}  // namespace kaibao
