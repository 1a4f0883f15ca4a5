// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pagepainter.h"

#include "forms/paper/layout.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QPainter>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

constexpr QSize Squares(84, 119);  // of 2.5 mm

/// The pages of a report side by side.
QImage pictureOf(const Report &report)
{
    LayoutOptions options;
    options.signedOn = QDate(2025, 1, 20);
    const Layout layout = layOut(report, testFonts(), options);
    QImage strip(Squares.width() * static_cast<int>(layout.pages.size()), Squares.height(),
                 QImage::Format_Grayscale8);
    QPainter painter(&strip);
    for (int i = 0; i < layout.pages.size(); ++i)
        painter.drawImage(i * Squares.width(), 0, darkness(renderPage(layout.pages[i], 72), Squares));
    return strip;
}

class PagePainter : public testing::TestWithParam<const char *>
{};

/// Where a change is wanted, look at the new picture and put it in the place of the old one.
TEST_P(PagePainter, PaintsPagesAsItDid)
{
    const QString name = QLatin1String(GetParam()) + QStringLiteral(".png");
    const QImage before = QImage(sourcePath(QStringLiteral("tests/forms/paper/pictures/") + name))
                              .convertedTo(QImage::Format_Grayscale8);
    const QImage now = pictureOf(sampleReport(QLatin1String(GetParam())));
    const bool same = now.size() == before.size() && greatestDifference(now, before) <= 24;
    if (!same)
        now.save(QDir::temp().filePath(name));
    EXPECT_TRUE(same) << "as in " << QDir::temp().filePath(name).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Samples, PagePainter,
                         testing::Values("2019-clean", "2019-findings", "2021-clean", "2021-findings"));

}  // namespace

}  // namespace kaibao
