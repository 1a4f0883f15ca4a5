// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/style.h"

#include "forms/widgets/look.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QImage paintedButton(const QPalette &palette, QStyle::State state)
{
    const Style style;
    QImage image(80, 32, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    QStyleOptionButton option;
    option.rect = image.rect();
    option.palette = palette;
    option.state = state;
    style.drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter);
    if (state.testFlag(QStyle::State_HasFocus))
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter);
    return image;
}

}  // namespace

TEST(StyleTest, ShowsEachStateOfAButtonInBothThemes)
{
    for (const QPalette &palette : {look::lightPalette(), look::darkPalette()}) {
        const QList<QImage> pictures = {
            paintedButton(palette, QStyle::State_Enabled),
            paintedButton(palette, QStyle::State_Enabled | QStyle::State_MouseOver),
            paintedButton(palette, QStyle::State_Enabled | QStyle::State_Sunken),
            paintedButton(palette, QStyle::State_Enabled | QStyle::State_HasFocus),
            paintedButton(palette, QStyle::State_None),
        };
        for (qsizetype i = 0; i < pictures.size(); ++i) {
            for (qsizetype other = 0; other < i; ++other)
                EXPECT_NE(pictures[i], pictures[other]) << i << " looks like " << other;
        }
    }
}

TEST(StyleTest, HasAChevronForANarrowMenuBar)
{
    EXPECT_FALSE(Style().standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton).isNull());
}

}  // namespace kaibao
