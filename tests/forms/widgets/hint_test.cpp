// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/hint.h"

#include "forms/widgets/look.h"

#include <QApplication>
#include <QScopeGuard>
#include <QTest>

#include <gtest/gtest.h>

namespace kaibao {

TEST(HintTest, FollowsTheThemeWhileItIsInSight)
{
    const auto asBefore =
        qScopeGuard([palette = QApplication::palette()] { QApplication::setPalette(palette); });
    QApplication::setPalette(look::lightPalette());
    QWidget window;
    auto *hint = new Hint(QStringLiteral("说明"), &window);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    for (const QPalette &palette : {look::darkPalette(), look::lightPalette()}) {
        QApplication::setPalette(palette);
        QEvent change(QEvent::ApplicationPaletteChange);  // Qt sends it once the program runs its events
        QApplication::sendEvent(hint, &change);
        EXPECT_EQ(hint->palette().color(QPalette::WindowText), look::muted(palette));
    }
}

}  // namespace kaibao
