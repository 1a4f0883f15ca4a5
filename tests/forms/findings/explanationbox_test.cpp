// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/findings/explanationbox.h"

#include "forms/findings/findingspanel.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Carried = QStringLiteral("years.carried_over");

/// A report that took in one request more than the year before left.
class ExplanationBoxTest : public testing::Test
{
protected:
    ExplanationBoxTest() : document(thisYear(), lastYear()), findings(document), panel(document, findings)
    {
        panel.resize(300, 700);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
        chooseCarried();
    }

    static Report lastYear()
    {
        Report report = balancedReport(QStringLiteral("2021"), 5);
        report.setYear(2023);
        return report;
    }
    static Report thisYear()
    {
        Report report = balancedReport(QStringLiteral("2021"), 5);
        report.setYear(2024);
        for (const QString &column : report.edition().findTable(u"requests")->columnKeys) {
            const CellId left = cellOf(report.edition(), QStringLiteral("requests/carried_out/") + column);
            const int more = column == u"business" ? 1 : 0;
            type(report, QStringLiteral("requests/carried_in/") + column,
                 QString::number(report.value(left).number() + more));
        }
        return report;
    }
    QListView &list() { return *qobject_cast<QListView *>(panel.focusProxy()); }
    void chooseCarried()
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (index.data(FindingsModel::RuleRole).toString() == Carried
                && index.data(FindingsModel::LevelRole).toInt() == static_cast<int>(Level::Explain)) {
                list().setCurrentIndex(index);
                return;
            }
        }
    }
    ExplanationBox &box() { return *panel.findChild<ExplanationBox *>(); }
    QPlainTextEdit &reason() { return *box().findChild<QPlainTextEdit *>(); }
    QList<QPushButton *> buttons() { return box().findChildren<QPushButton *>(); }
    QPushButton &explain() { return *buttons().first(); }
    QPushButton &withdraw() { return *buttons().last(); }

    Document document;
    FindingsModel findings;
    FindingsPanel panel;
};

}  // namespace

TEST_F(ExplanationBoxTest, ClosesAFindingWithOnesOwnWordsByKeys)
{
    ASSERT_TRUE(box().isVisible());
    EXPECT_FALSE(explain().isEnabled()) << "a reason is wanted";
    EXPECT_EQ(namingBreaches(box()), QStringList());
    reason().setFocus();
    typeText(QStringLiteral("counted twice last year"));
    const int steps = document.undoStack().count();
    explain().setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(document.checks().explained().size(), 1);
    EXPECT_EQ(document.undoStack().count(), steps + 1);
}

TEST_F(ExplanationBoxTest, OffersReadyReasonsAndASentenceForTheReport)
{
    auto &choice = *box().findChild<QComboBox *>();
    auto &sentence = *box().findChild<QCheckBox *>();
    ASSERT_GT(choice.count(), 0);
    EXPECT_FALSE(sentence.isVisible()) << "no sentence before a reason is chosen";
    choice.setCurrentIndex(0);
    Q_EMIT choice.activated(0);
    EXPECT_EQ(reason().toPlainText(), choice.itemText(0));
    ASSERT_TRUE(sentence.isVisible());
    sentence.setChecked(true);
    const QString before = document.report().narrative(QStringLiteral("other"));
    explain().click();
    const QString after = document.report().narrative(QStringLiteral("other"));
    EXPECT_TRUE(after.startsWith(before));
    EXPECT_GT(after.size(), before.size());
    document.undoStack().undo();
    EXPECT_EQ(document.report().narrative(QStringLiteral("other")), before);
    EXPECT_TRUE(document.checks().explained().isEmpty()) << "one step";
}

TEST_F(ExplanationBoxTest, WhatIsExplainedIsFoldedAndCanBeWithdrawn)
{
    reason().setPlainText(QStringLiteral("counted twice last year"));
    const int rows = list().model()->rowCount();
    explain().click();
    EXPECT_EQ(list().model()->rowCount(), rows - 1);
    panel.findChildren<QToolButton *>().last()->setChecked(true);
    EXPECT_EQ(list().model()->rowCount(), rows);
    chooseCarried();
    ASSERT_TRUE(withdraw().isVisible());
    withdraw().click();
    EXPECT_TRUE(document.checks().explained().isEmpty());
}

TEST_F(ExplanationBoxTest, ReopensWithTheOldReasonWhenAValueChanges)
{
    reason().setPlainText(QStringLiteral("counted twice last year"));
    explain().click();
    const CellId cell = cellOf(document.edition(), QStringLiteral("requests/carried_in/business"));
    document.setCell(cell, CellValue::count(document.report().value(cell).number() + 5), Origin::Typed);
    EXPECT_TRUE(document.checks().explained().isEmpty());
    chooseCarried();
    EXPECT_TRUE(list().currentIndex().data().toString().contains(QStringLiteral("then")));
    EXPECT_EQ(reason().toPlainText(), QStringLiteral("counted twice last year"));
}

}  // namespace kaibao
