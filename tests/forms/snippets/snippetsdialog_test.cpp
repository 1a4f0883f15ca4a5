// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/snippets/snippetsdialog.h"

#include "tests/support/keyboard.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QPushButton &button(SnippetsDialog &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    return **std::find_if(buttons.begin(), buttons.end(),
                          [&](const QPushButton *candidate) { return candidate->text().contains(text); });
}

}  // namespace

TEST(SnippetsDialogTest, TheSentenceThatIsLookedForIsPutIn)
{
    SnippetsDialog dialog({QStringLiteral("没有收到申请。"), QStringLiteral("没有收取信息处理费。")});
    QSignalSpy inserted(&dialog, &SnippetsDialog::inserted);
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("处理费"));
    auto *list = dialog.findChild<QListView *>();
    ASSERT_EQ(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    button(dialog, QStringLiteral("Insert")).click();
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().first().toInt(), 1);
}

TEST(SnippetsDialogTest, ARemovedSentenceIsGone)
{
    SnippetsDialog dialog({QStringLiteral("甲"), QStringLiteral("乙")});
    QSignalSpy removed(&dialog, &SnippetsDialog::removed);
    button(dialog, QStringLiteral("Remove")).click();
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed.first().first().toInt(), 0);
    EXPECT_EQ(dialog.findChild<QListView *>()->model()->rowCount(), 1);
}

TEST(SnippetsDialogTest, WithoutSentencesThereIsNothingToInsert)
{
    SnippetsDialog dialog({});
    dialog.show();
    EXPECT_FALSE(button(dialog, QStringLiteral("Insert")).isEnabled());
    EXPECT_EQ(namingBreaches(dialog), QStringList());
}

}  // namespace kaibao
