// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/help/tour.h"

#include "forms/pages/reportwizard.h"
#include "tests/support/keyboard.h"
#include "tests/support/reports.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

class TourTest : public testing::Test
{
protected:
    TourTest()
        : document(sampleReport(QStringLiteral("2021-clean"))), wizard(document, QStringLiteral("requests"))
    {
        wizard.resize(1100, 700);
        wizard.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&wizard));
        tour = new Tour(wizard.tourStops(), wizard);
    }

    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = tour->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == words; });
    }

    Document document;
    ReportWizard wizard;
    QPointer<Tour> tour;
};

}  // namespace

TEST_F(TourTest, TheKeysLeadThroughEveryStopAndOut)
{
    QSignalSpy ended(tour, &Tour::ended);
    const auto count = static_cast<int>(wizard.tourStops().size());
    for (int stop = 1; stop <= count; ++stop) {
        EXPECT_TRUE(says(QStringLiteral("%1 of %2").arg(stop).arg(count)));
        press(Qt::Key_Right);
    }
    EXPECT_EQ(ended.size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(tour);
}

TEST_F(TourTest, KeepsTheKeyboardFromWhatIsDimmedAndGivesItBack)
{
    QWidget *field = nullptr;
    for (QWidget *widget : wizard.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() == Qt::StrongFocus && !tour->isAncestorOf(widget))
            field = widget;
    }
    ASSERT_TRUE(field);
    field->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), tour);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), field);
}

TEST_F(TourTest, GoesBackAndEscapeSkipsIt)
{
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    EXPECT_TRUE(says(QStringLiteral("1 of 5")));
    press(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(tour);
}

TEST_F(TourTest, CoversTheWindowAlsoWhenItGrows)
{
    wizard.resize(1300, 740);
    EXPECT_EQ(tour->geometry(), wizard.rect());
    EXPECT_EQ(namingBreaches(*tour), QStringList());
}

}  // namespace kaibao
