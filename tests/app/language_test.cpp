// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include "app/samples.h"
#include "forms/pages/reportwizard.h"
#include "tests/support/reports.h"
#include "tests/support/runningwindow.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScopeGuard>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// Notes the texts that have a letter to be reached by, and returns those whose letter is taken.
class Letters final
{
public:
    void add(const QString &text)
    {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            return;
        if (m_taken.contains(letter))
            m_doubled << m_taken[letter] + QStringLiteral(" / ") + text;
        m_taken.insert(letter, text);
    }

    const QStringList &doubled() const { return m_doubled; }

private:
    QHash<QKeySequence, QString> m_taken;
    QStringList m_doubled;
};

QStringList doubledIn(const QList<QAction *> &entries)
{
    Letters letters;
    QStringList doubled;
    for (const QAction *entry : entries) {
        letters.add(entry->text());
        if (entry->menu())
            doubled += doubledIn(entry->menu()->actions());
    }
    return doubled + letters.doubled();
}

/// Of the menu bar with its menus, as they open on the page in sight.
QStringList doubledInMenus(const MainWindow &window)
{
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *entry : menus)
        Q_EMIT entry->menu()->aboutToShow();
    return doubledIn(menus);
}

/// Of what is in sight: the menu bar's and the page's.
QStringList doubledInSight(const MainWindow &window)
{
    Letters letters;
    for (const QAction *menu : window.menuBar()->actions())
        letters.add(menu->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            letters.add(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            letters.add(label->text());
    }
    return letters.doubled();
}

}  // namespace

TEST(LanguageTest, QtsOwnWordsAreInThePersonsLanguageToo)
{
    installLanguage(Language::Chinese);
    const QDialogButtonBox chinese(QDialogButtonBox::Cancel);
    EXPECT_EQ(chinese.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("取消"));
    EXPECT_EQ(QCoreApplication::translate("QWidgetTextControl", "&Paste"), QStringLiteral("粘贴(&P)"));
    installLanguage(Language::English);
    const QDialogButtonBox english(QDialogButtonBox::Cancel);
    EXPECT_EQ(english.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Cancel"));
}

class MnemonicsTest : public testing::TestWithParam<Language>
{};

TEST_P(MnemonicsTest, LeadToOnePlaceEach)
{
    const auto english = qScopeGuard([] { installLanguage(Language::English); });
    installLanguage(GetParam());
    RunningWindow program(testEditions());
    program.window->openFile(samplePath(1));
    program.window->wizard()->actionsByName().findWords->trigger();
    for (const Section &section : program.workspace->document()->edition().sections()) {
        program.window->wizard()->goTo(section.key);
        EXPECT_EQ(doubledInSight(*program.window), QStringList()) << section.key.toStdString();
        EXPECT_EQ(doubledInMenus(*program.window), QStringList()) << section.key.toStdString();
    }
    program.window->newReport();
    program.window->wizard()->actionsByName().findWords->trigger();
    for (const QString &page :
         {QStringLiteral("cover"), QStringLiteral("requests"), QStringLiteral("finish")}) {
        program.window->wizard()->goTo(page);
        EXPECT_EQ(doubledInSight(*program.window), QStringList()) << page.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, MnemonicsTest, testing::Values(Language::English, Language::Chinese),
                         [](const auto &test) {
                             return test.param == Language::English ? "English" : "Chinese";
                         });

}  // namespace kaibao
