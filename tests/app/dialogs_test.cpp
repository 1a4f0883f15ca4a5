// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs.h"

#include "tests/support/temporarydirectory.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QWidget>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// Does something in the dialog once it is there.
void inFileDialog(const std::function<void(QFileDialog &)> &deed)
{
    QTimer::singleShot(0, qApp, [deed] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        deed(*dialog);
    });
}

const QStringList Filters{QStringLiteral("PDF document (*.pdf)"), QStringLiteral("Word document (*.docx)")};

}  // namespace

TEST(DialogsTest, TheNameFollowsTheKindOfFile)
{
    const TemporaryDirectory folder;
    QWidget window;
    inFileDialog([](QFileDialog &dialog) {
        auto *kinds = dialog.findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
        ASSERT_TRUE(kinds);
        kinds->setCurrentIndex(1);
        Q_EMIT kinds->textActivated(kinds->currentText());
        static_cast<QDialog &>(dialog).accept();
    });
    EXPECT_EQ(DesktopDialogs(&window).fileToSave(QString(), folder.filePath(QStringLiteral("甲镇2024.1.pdf")),
                                                 Filters),
              folder.filePath(QStringLiteral("甲镇2024.1.docx")));
}

TEST(DialogsTest, BeginsInTheDocumentsWhereNoFolderIsKnown)
{
    QWidget window;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    ASSERT_TRUE(documents.mkpath(QStringLiteral(".")));
    QStringList begun;
    const auto look = [&begun](QFileDialog &dialog) {
        begun << dialog.directory().path();
        dialog.reject();
    };
    inFileDialog(look);
    DesktopDialogs(&window).fileToSave(QString(), QStringLiteral("a.pdf"), Filters);
    inFileDialog(look);
    DesktopDialogs(&window).fileToOpen(QString(), QString(), Filters);
    EXPECT_EQ(begun, (QStringList{documents.path(), documents.path()}));
}

TEST(DialogsTest, NothingIsChosenWhereThePersonThinksBetterOfIt)
{
    const TemporaryDirectory folder;
    QWidget window;
    inFileDialog([](QFileDialog &dialog) { dialog.reject(); });
    EXPECT_EQ(
        DesktopDialogs(&window).fileToSave(QString(), folder.filePath(QStringLiteral("a.pdf")), Filters),
        QString());
}

TEST(DialogsTest, WaitsForWorkThatIsSoonDoneWithoutAWord)
{
    QWidget window;
    EXPECT_TRUE(DesktopDialogs(&window).waitFor(QStringLiteral("work"), {[](auto) { return true; }}));
    EXPECT_FALSE(window.findChild<QProgressDialog *>());
}

TEST(DialogsTest, ShowsWhatItWaitsForUntilThatIsDone)
{
    QWidget window;
    QString shown;
    const auto endsOnceSeen = [&](auto) {
        if (const auto *progress = window.findChild<QProgressDialog *>())
            shown = progress->labelText();
        return !shown.isEmpty();
    };
    EXPECT_TRUE(DesktopDialogs(&window).waitFor(QStringLiteral("Reading a.pdf"), {endsOnceSeen}));
    EXPECT_EQ(shown, QStringLiteral("Reading a.pdf"));
}

TEST(DialogsTest, ShowsHowFarTheWorkIs)
{
    QWidget window;
    int pages = 0;
    QStringList shown;
    const auto writePage = [&](auto) {
        if (const auto *progress = window.findChild<QProgressDialog *>())
            shown << QStringLiteral("%1, %2/%3")
                         .arg(progress->labelText())
                         .arg(progress->value())
                         .arg(progress->maximum());
        return ++pages > 4;
    };
    const auto count = [&] { return WorkDone{pages, 4}; };
    EXPECT_TRUE(DesktopDialogs(&window).waitFor(QStringLiteral("Writing r.png"), {writePage, count}));
    EXPECT_EQ(shown.value(2), QStringLiteral("Writing r.png (3 of 4), 3/4"));
    EXPECT_EQ(shown.last(), QStringLiteral("Writing r.png (4 of 4), 4/4"));
}

TEST(DialogsTest, WorkCanBeGivenUp)
{
    QWidget window;
    QTimer::singleShot(0, qApp, [] {
        auto *progress = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(progress);
        progress->findChild<QPushButton *>()->click();
    });
    EXPECT_FALSE(DesktopDialogs(&window).waitFor(QStringLiteral("work"), {[](auto) { return false; }}));
}

}  // namespace kaibao
