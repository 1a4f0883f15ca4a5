// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/filedrops.h"

#include "tests/support/dragging.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class FileDropsTest : public testing::Test
{
protected:
    FileDropsTest()
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_field);
    }

    QWidget m_window;
    QLineEdit *m_field = new QLineEdit;
};

}  // namespace

TEST_F(FileDropsTest, TakesFilesWhereverTheyAreDropped)
{
    FileDrops drops(m_window);
    QSignalSpy dropped(&drops, &FileDrops::dropped);
    QMimeData files;
    const QList<QUrl> urls{QUrl(QStringLiteral("file:///a.docx")), QUrl(QStringLiteral("file:///b.docx"))};
    files.setUrls(urls);
    files.setText(QStringLiteral("file:///a.docx"));
    EXPECT_TRUE(drop(m_window, files));
    EXPECT_TRUE(drop(*m_field, files));
    ASSERT_EQ(dropped.size(), 2);
    EXPECT_EQ(dropped[1][0].value<QList<QUrl>>(), urls);
    EXPECT_EQ(m_field->text(), QString());
}

TEST_F(FileDropsTest, LeavesWordsToTheField)
{
    FileDrops drops(m_window);
    QSignalSpy dropped(&drops, &FileDrops::dropped);
    QMimeData word;
    word.setText(QStringLiteral("word"));
    EXPECT_FALSE(drop(m_window, word));
    EXPECT_TRUE(drop(*m_field, word));
    EXPECT_EQ(dropped.size(), 0);
    EXPECT_EQ(m_field->text(), QStringLiteral("word"));
}

TEST_F(FileDropsTest, LeavesOtherWindowsAlone)
{
    FileDrops drops(m_window);
    QSignalSpy dropped(&drops, &FileDrops::dropped);
    QMimeData files;
    files.setUrls({QUrl(QStringLiteral("file:///a.docx"))});
    QWidget other;
    EXPECT_FALSE(drop(other, files));
    EXPECT_EQ(dropped.size(), 0);
}

}  // namespace kaibao
