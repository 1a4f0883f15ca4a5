// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/coverpage.h"

#include "forms/widgets/linefield.h"
#include "forms/widgets/narrativeeditor.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QComboBox>
#include <QDialog>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class CoverPageTest : public testing::Test
{
protected:
    CoverPageTest() : document(Report(testEdition(QStringLiteral("2021")), 2024)), page(document)
    {
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    QComboBox &kind() { return *page.findChild<QComboBox *>(); }
    QSpinBox &year() { return *page.findChild<QSpinBox *>(); }

    Document document;
    CoverPage page;
};

}  // namespace

TEST_F(CoverPageTest, WritesWhatIsTypedIntoTheReport)
{
    page.takeFocus();
    typeText(QStringLiteral("Town"));
    page.commit();
    EXPECT_EQ(document.report().organisation(), QStringLiteral("Town"));
}

TEST_F(CoverPageTest, OffersTheKindsOfTheEdition)
{
    EXPECT_EQ(kind().count(), document.edition().organisationKinds().size());
    EXPECT_EQ(kind().currentIndex(), -1);
    kind().setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(document.report().text(field::OrganisationKind),
              document.edition().organisationKinds().first().key);
    document.undoStack().undo();
    EXPECT_EQ(kind().currentIndex(), -1);
}

TEST_F(CoverPageTest, OffersForTheOpeningWhatOtherTextsOffer)
{
    const QList<QAction *> entries = page.entryActions();
    ASSERT_EQ(entries.size(), 2);  // to insert a figure of the tables, and to say that last year's words hold
    for (const QAction *entry : entries) {
        EXPECT_FALSE(entry->text().isEmpty());
        EXPECT_FALSE(entry->shortcut().isEmpty());
        EXPECT_TRUE(page.editor()->actions().contains(entry));
    }
    entries.first()->trigger();
    const auto *picker = page.findChild<QDialog *>();
    ASSERT_TRUE(picker);
    EXPECT_TRUE(picker->isVisible());
}

TEST_F(CoverPageTest, TheOfficialTitleFollowsTheYear)
{
    year().setValue(2023);
    EXPECT_EQ(document.report().year(), 2023);
    const QList<LineField *> fields = page.findChildren<LineField *>();
    EXPECT_TRUE(std::any_of(fields.begin(), fields.end(), [](const LineField *field) {
        return field->placeholderText().startsWith(QStringLiteral("2023"));
    }));
    document.undoStack().undo();
    EXPECT_EQ(year().value(), 2024);
}

TEST_F(CoverPageTest, TheWheelDoesNotChangeWhatOneScrollsPast)
{
    page.takeFocus();
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&year(), &wheel);
    EXPECT_EQ(document.report().year(), 2024);
}

}  // namespace kaibao
