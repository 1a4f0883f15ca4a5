// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tables/boxpainter.h"

#include "forms/tables/gridmetrics.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// How many pixels across there is ink below the middle.
int inkBelowTheMiddle(const QImage &image)
{
    int first = image.width();
    int last = 0;
    for (int y = image.height() / 2; y < image.height() - 2; ++y) {
        for (int x = 2; x < image.width() - 2; ++x) {
            if (image.pixelColor(x, y).lightness() < 128) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return last - first;
}

}  // namespace

TEST(BoxPainterTest, PutsNoClosingSignAtTheHeadOfALine)
{
    GridBox box;
    box.kind = GridBox::Kind::Label;
    box.text = QStringLiteral("等于第三项加第四项之和）");
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const int room = metrics.horizontalAdvance(box.text.chopped(1)) + 2;
    QImage image(room + 2 * BoxPadding, 3 * metrics.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    BoxPainter(painter, QApplication::palette(), font).paint(image.rect(), box, {});
    painter.end();
    EXPECT_GT(inkBelowTheMiddle(image), metrics.horizontalAdvance(u'和'));
}

}  // namespace kaibao
