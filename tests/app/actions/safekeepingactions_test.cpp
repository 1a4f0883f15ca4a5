// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/safekeepingactions.h"

#include "app/takeover/takeoverdialog.h"
#include "model/store/handover.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/workspacefixture.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace kaibao {

class SafekeepingActionsTest : public WorkspaceFixture
{
protected:
    SafekeepingActionsTest() : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        Report report = zeroReport(QStringLiteral("2021"));
        report.setText(field::OrganisationName, QStringLiteral("大水坑镇人民政府"));
        EXPECT_TRUE(workspace->create(report).ok());
        services.emplace(WindowServices{*workspace, settings, fonts, [] { return QDate(2026, 1, 9); }});
        const ActionContext context{*services, dialogs, window, [] {},
                                    [this](const QString &word) { said << word; }};
        actions = std::make_unique<SafekeepingActions>(context, nullptr);
        actions->addTo(menu);
    }

    void choose(const QString &text)
    {
        const QMenu &submenu = *menu.actions().first()->menu();
        for (QAction *action : submenu.actions()) {
            if (action->text().remove(u'&').startsWith(text))
                return action->trigger();
        }
        ADD_FAILURE() << "no entry " << qPrintable(text);
    }

    /// Does this with the dialog that comes up next, and accepts it.
    void whenAsked(std::function<void(TakeOverDialog &)> act)
    {
        QTimer::singleShot(0, qApp, [act = std::move(act)] {
            auto *dialog = qobject_cast<TakeOverDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
            dialog->accept();
        });
    }

    bool waitForBackup(qsizetype number)
    {
        return QTest::qWaitFor([&] { return said.filter(QStringLiteral("Backup made")).size() == number; });
    }

    Settings settings;
    FontSet fonts;
    ScriptedDialogs::Script script;
    ScriptedDialogs dialogs{script};
    QWidget window;
    QMenu menu;
    QStringList said;
    std::optional<WindowServices> services;
    std::unique_ptr<SafekeepingActions> actions;
};

TEST_F(SafekeepingActionsTest, RestoresWhatIsTickedAsAStepThatCanBeUndone)
{
    count("requests/new/other", 5);
    choose(QStringLiteral("Back up now"));
    ASSERT_TRUE(waitForBackup(1));
    count("requests/new/other", 7);
    count("requests/new/business", 3);
    whenAsked([](TakeOverDialog &dialog) {
        EXPECT_EQ(dialog.reports().rowCount(), 1);
        EXPECT_EQ(dialog.change(0).rowCount(), 2);
        dialog.change(0).setData(dialog.change(0).index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    });
    choose(QStringLiteral("Restore"));
    EXPECT_EQ(shown("requests/new/business"), QStringLiteral("3"));
    EXPECT_EQ(shown("requests/new/other"), QStringLiteral("5"));
    EXPECT_EQ(workspace->document()->undoStack().undoText(), QStringLiteral("Restored from a backup"));
    workspace->document()->undoStack().undo();
    EXPECT_EQ(shown("requests/new/other"), QStringLiteral("7"));
}

TEST_F(SafekeepingActionsTest, SaysThatThereIsNoBackupYet)
{
    choose(QStringLiteral("Restore"));
    EXPECT_EQ(script.told.size(), 1);
}

TEST_F(SafekeepingActionsTest, KeepsBackupsInAFolderOfChoice)
{
    script.folder = folder.filePath(QStringLiteral("stick"));
    choose(QStringLiteral("Backup folder"));
    ASSERT_TRUE(waitForBackup(1));
    EXPECT_EQ(settings.value(setting::BackupFolder), script.folder);
    EXPECT_EQ(QDir(script.folder).entryList(QDir::Files).size(), 1);
}

TEST_F(SafekeepingActionsTest, HandsOverAndTakesIn)
{
    script.fileToSave = folder.filePath(QStringLiteral("handover"));
    choose(QStringLiteral("Hand over"));
    script.fileToOpen = script.fileToSave + QStringLiteral(".kaibao");
    ASSERT_TRUE(QFile::exists(script.fileToOpen)) << qPrintable(script.told.join(u'\n'));
    EXPECT_TRUE(library->remove(workspace->report()));
    workspace->close();
    whenAsked([](TakeOverDialog &dialog) { EXPECT_EQ(dialog.reports().rowCount(), 1); });
    choose(QStringLiteral("Take in"));
    EXPECT_EQ(library->reports()->size(), 1);
    EXPECT_EQ(shown("requests/new/other"), QStringLiteral("0"));  // it is open
    EXPECT_TRUE(script.told.isEmpty()) << qPrintable(script.told.join(u'\n'));
}

TEST_F(SafekeepingActionsTest, TellsWhatIsNoHandoverFileAndWhatCannotBeWritten)
{
    script.fileToOpen = folder.write(QStringLiteral("letter.kaibao"), "a letter");
    choose(QStringLiteral("Take in"));
    script.fileToSave = folder.filePath(QStringLiteral("missing/file.kaibao"));
    choose(QStringLiteral("Hand over"));
    EXPECT_EQ(script.told.size(), 2);
}

TEST_F(SafekeepingActionsTest, SaysNothingOfARecoveryWhereNoneWasNeeded)
{
    actions->tellRecovery();
    EXPECT_TRUE(script.told.isEmpty());
}

TEST_F(SafekeepingActionsTest, TellsOfARecoveryAndOffersTheBackup)
{
    count("requests/new/other", 5);
    choose(QStringLiteral("Back up now"));
    ASSERT_TRUE(waitForBackup(1));
    workspace->close();
    actions.reset();
    library.reset();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(4096));
    file.close();
    start();
    services.emplace(WindowServices{*workspace, settings, fonts, [] { return QDate(2026, 1, 9); }});
    actions = std::make_unique<SafekeepingActions>(
        ActionContext{*services, dialogs, window, [] {}, [](const QString &) {}}, nullptr);
    ASSERT_NE(library->recovery(), nullptr);
    whenAsked([](TakeOverDialog &dialog) { EXPECT_EQ(dialog.reports().rowCount(), 1); });
    actions->tellRecovery();
    EXPECT_EQ(script.told.size(), 1);
    EXPECT_EQ(library->reports()->size(), 1);
}

}  // namespace kaibao
