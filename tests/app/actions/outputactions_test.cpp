// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/outputactions.h"

#include "app/mainwindow.h"
#include "app/samples.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"

#include <QDir>
#include <QStatusBar>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class OutputActionsTest : public testing::Test, protected RunningWindow
{
protected:
    OutputActionsTest() : RunningWindow(testEditions())
    {
        window->openFile(samplePath(0));
        script.waitedFor.clear();
    }

    void exportTo(const QString &name)
    {
        script.fileToSave = folder.filePath(name);
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("&Export…"))
                return action->trigger();
        }
        FAIL() << "no such entry in the menu";
    }

    QStringList pictures() const
    {
        return QDir(folder.path())
            .entryList({QStringLiteral("r*.png"), QStringLiteral(".kaibao-*")},
                       QDir::AllEntries | QDir::Hidden, QDir::Name);
    }
    QString said() const { return window->statusBar()->currentMessage(); }
};

}  // namespace

TEST_F(OutputActionsTest, WritesPicturesWhileThePersonWaits)
{
    exportTo(QStringLiteral("r.png"));
    EXPECT_EQ(script.waitedFor, QStringList(QStringLiteral("Writing r.png")));
    EXPECT_GT(pictures().size(), 1);
    EXPECT_TRUE(folder.read(QStringLiteral("r-1.png")).startsWith("\x89PNG"));
    EXPECT_EQ(said(), QStringLiteral("Written: %1 to r-%2.png")
                          .arg(folder.filePath(QStringLiteral("r-1.png")))
                          .arg(pictures().size()));
    EXPECT_TRUE(script.told.isEmpty());
}

TEST_F(OutputActionsTest, LeavesEverythingAsItWasWhereThePersonGivesUp)
{
    const QString old = QStringLiteral("r-1.png");
    folder.write(old, "old");
    script.waits = false;
    exportTo(QStringLiteral("r.png"));
    EXPECT_EQ(script.waitedFor.size(), 1);
    EXPECT_EQ(pictures(), QStringList(old));
    EXPECT_EQ(folder.read(old), "old");
    EXPECT_EQ(said(), QStringLiteral("Not written: %1").arg(folder.filePath(QStringLiteral("r.png"))));
    EXPECT_EQ(script.told.size(), 1) << "asked whether the old one may be replaced";
}

TEST_F(OutputActionsTest, AsksOnceBeforeOlderPicturesAreReplaced)
{
    folder.write(QStringLiteral("r-1.png"), "old");
    folder.write(QStringLiteral("r-2.png"), "old");
    script.confirms = false;
    exportTo(QStringLiteral("r.png"));
    ASSERT_EQ(script.told.size(), 1);
    EXPECT_TRUE(script.told.first().endsWith(QStringLiteral("\nr-1.png, r-2.png")))
        << script.told.first().toStdString();
    EXPECT_EQ(folder.read(QStringLiteral("r-1.png")), "old");
    EXPECT_EQ(pictures().size(), 2);
    EXPECT_EQ(said(), QStringLiteral("Not written: %1").arg(folder.filePath(QStringLiteral("r.png"))));

    script.confirms = true;
    exportTo(QStringLiteral("r.png"));
    EXPECT_EQ(script.told.size(), 2);
    EXPECT_TRUE(folder.read(QStringLiteral("r-1.png")).startsWith("\x89PNG"));
}

TEST_F(OutputActionsTest, WritesWhatIsSoonDoneWithoutWaiting)
{
    exportTo(QStringLiteral("r.html"));
    EXPECT_TRUE(script.waitedFor.isEmpty());
    EXPECT_TRUE(folder.read(QStringLiteral("r.html")).contains("<html"));
}

}  // namespace kaibao
