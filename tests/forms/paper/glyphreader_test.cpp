// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/glyphreader.h"

#include "forms/paper/cfffont.h"
#include "forms/paper/charstring.h"
#include "tests/forms/paper/fontfilefixture.h"
#include "tests/support/temporarydirectory.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <gtest/gtest.h>
namespace kaibao {

namespace {

/// A font file around a font program, with no more than a reader needs to find it.
QByteArray fontFile(const QByteArray &program, quint16 glyphs)
{
    QByteArray head(54, '\0');
    qToBigEndian<quint16>(1000, head.data() + 18);
    QByteArray profile = QByteArray::fromHex("00005000") + QByteArray(2, '\0');
    qToBigEndian<quint16>(glyphs, profile.data() + 4);
    return fontFileOf({{"head", head}, {"maxp", profile}, {"CFF ", program}});
}

/// The same shape with every line that closes a contour, none that leads nowhere and no contour without one.
Outline closed(const Outline &outline)
{
    Outline result;
    OutlinePoint start;
    OutlinePoint at;
    const auto draw = [&](const OutlineSegment &segment) {
        if (segment.kind == OutlineSegment::Kind::Line && segment.to == at)
            return;
        if (result.isEmpty() || at == start)
            result.append({OutlineSegment::Kind::Move, start, {}, {}});
        result.append(segment);
        at = segment.to;
    };
    for (const OutlineSegment &segment : outline) {
        if (segment.kind != OutlineSegment::Kind::Move) {
            draw(segment);
            continue;
        }
        draw({OutlineSegment::Kind::Line, start, {}, {}});
        at = start = segment.to;
    }
    draw({OutlineSegment::Kind::Line, start, {}, {}});
    return result;
}

/// Steps of every length that charstrings write differently, often along an axis.
OutlinePoint randomStep(QRandomGenerator &random)
{
    static constexpr int reaches[] = {3, 107, 108, 1131, 1132, 3000};
    const int reach = reaches[random.bounded(6)];
    const auto part = [&] { return random.bounded(3) == 0 ? 0 : random.bounded(-reach, reach + 1); };
    return {part(), part()};
}

Outline randomOutline(QRandomGenerator &random)
{
    Outline outline;
    OutlinePoint at;
    const int segments = random.bounded(1, 60);
    for (int i = 0; i < segments; ++i) {
        const int kind = i == 0 ? 0 : random.bounded(8);
        OutlineSegment segment;
        segment.kind = kind == 0 ? OutlineSegment::Kind::Move
                     : kind < 4  ? OutlineSegment::Kind::Line
                                 : OutlineSegment::Kind::Curve;
        OutlinePoint to = at;
        if (segment.kind == OutlineSegment::Kind::Curve) {
            segment.first = at + randomStep(random);
            to = segment.second = segment.first + randomStep(random);
        }
        segment.to = to + randomStep(random);
        at = segment.to;
        outline.append(segment);
    }
    return outline;
}

TEST(GlyphReader, ReadsWhatIsEmbedded)
{
    constexpr int Count = 1000;
    QRandomGenerator random(5);
    QList<Outline> outlines{{}};
    QList<QByteArray> charstrings{charstring({}, DefaultGlyphWidth, DefaultGlyphWidth)};
    for (int i = 0; i < Count; ++i) {
        outlines.append(randomOutline(random));
        charstrings.append(charstring(outlines.last(), DefaultGlyphWidth, DefaultGlyphWidth));
    }
    const TemporaryDirectory directory;
    const QString path =
        directory.write(QStringLiteral("face.otf"), fontFile(cffFont("Face", charstrings), Count + 1));
    const GlyphReader reader = GlyphReader::ofFile(path.toUtf8());
    for (int i = 0; i <= Count; ++i)
        ASSERT_TRUE(closed(reader.outline(static_cast<quint32>(i))) == closed(outlines[i])) << i;
}

TEST(GlyphReader, FindsNothingInWhatIsNoFont)
{
    const TemporaryDirectory directory;
    const QString path = directory.write(QStringLiteral("face.otf"), QByteArray(500, 'x'));
    EXPECT_TRUE(GlyphReader::ofFile(path.toUtf8()).outline(7).isEmpty());
    EXPECT_TRUE(GlyphReader::ofFile("/no/such/file").outline(7).isEmpty());
}

}  // namespace

}  // namespace kaibao
