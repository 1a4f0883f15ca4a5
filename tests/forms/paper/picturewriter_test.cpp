// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/picturewriter.h"

#include "forms/paper/layout.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"
#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

constexpr std::chrono::milliseconds NoTime(0);

class PictureWriterTest : public testing::Test
{
protected:
    QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("report.png")); }

    const TemporaryDirectory m_folder;
    Layout m_layout = layOut(zeroReport(QStringLiteral("2021")), testFonts());
};

}  // namespace

TEST_F(PictureWriterTest, WritesAPictureAPage)
{
    const Result<QStringList> paths = PictureWriter(m_layout, path(), 40).finish();
    ASSERT_TRUE(paths);
    ASSERT_EQ(paths->size(), 3);
    EXPECT_EQ(QFileInfo(paths->first()).fileName(), QStringLiteral("report-1.png"));
    const QImage image(paths->first());
    EXPECT_EQ(image.size(), QSize(331, 468));
    EXPECT_NEAR(image.dotsPerMeterX(), 40 / 0.0254, 1);
}

TEST_F(PictureWriterTest, GivesASinglePageTheNameThatWasAskedFor)
{
    m_layout.pages.resize(1);
    const Result<QStringList> paths = PictureWriter(m_layout, path(), 40).finish();
    ASSERT_TRUE(paths);
    EXPECT_EQ(*paths, QStringList(path()));
}

TEST_F(PictureWriterTest, GoesOnPageByPage)
{
    PictureWriter writer(m_layout, path(), 40);
    EXPECT_EQ(writer.pages(), 3);
    const QStringList expected = writer.paths();
    EXPECT_FALSE(writer.goOn(NoTime));
    EXPECT_EQ(writer.pagesWritten(), 1);
    EXPECT_FALSE(writer.goOn(NoTime));
    EXPECT_TRUE(writer.goOn(NoTime));
    const Result<QStringList> paths = writer.finish();
    ASSERT_TRUE(paths);
    EXPECT_EQ(*paths, expected);
}

TEST_F(PictureWriterTest, LeavesWhatStandsThereWhereItIsGivenUp)
{
    const QString old = QStringLiteral("report-1.png");
    m_folder.write(old, "old");
    {
        PictureWriter writer(m_layout, path(), 40);
        EXPECT_FALSE(writer.goOn(NoTime));
    }
    EXPECT_EQ(everything(), QStringList(old));
    EXPECT_EQ(m_folder.read(old), "old");
}

TEST_F(PictureWriterTest, EndsAtThePageThatCannotBeWritten)
{
    PictureWriter writer(m_layout, m_folder.filePath(QStringLiteral("missing/report.png")), 40);
    EXPECT_TRUE(writer.goOn(NoTime));
    EXPECT_FALSE(writer.finish());
}

}  // namespace kaibao
