// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/workarea.h"

#include <QCoreApplication>
#include <QLabel>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

constexpr QSize Wide(1100, 600);
constexpr QSize Narrow(580, 500);

struct Area
{
    explicit Area(const QSize &size)
    {
        area.resize(size);
        area.show();
    }

    void resize(const QSize &size)
    {
        area.resize(size);
        QCoreApplication::processEvents();
    }

    QLabel *page = new QLabel;
    QLabel *panels = new QLabel;
    WorkArea area{page, panels, nullptr};
};

}  // namespace

TEST(WorkAreaTest, HasThePanelsBelowThePageWhereItIsNarrow)
{
    Area work(Wide);
    EXPECT_GE(work.panels->x(), work.page->geometry().right());
    work.resize(Narrow);
    EXPECT_GE(work.panels->y(), work.page->geometry().bottom());
    EXPECT_EQ(work.page->width(), Narrow.width());
    EXPECT_GT(work.page->height(), 3 * work.panels->height());
}

TEST(WorkAreaTest, KeepsTheSharesOfBothWays)
{
    Area work(Wide);
    work.area.setSizes({600, 500});
    const QList<int> beside = work.area.sizes();
    work.resize(Narrow);
    work.area.setSizes({300, 200});
    const QList<int> below = work.area.sizes();
    work.panels->hide();
    work.panels->show();
    work.resize(Wide);
    EXPECT_EQ(work.area.sizes(), beside);

    Area next(Wide);
    next.area.restoreShares(work.area.saveShares());
    EXPECT_EQ(next.area.sizes(), beside);
    next.resize(Narrow);
    EXPECT_EQ(next.area.sizes(), below);
}

TEST(WorkAreaTest, TakesNoSharesThatNobodySaved)
{
    Area work(Wide);
    const QList<int> before = work.area.sizes();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("nonsense"), QByteArray(16, '\0')}) {
        work.area.restoreShares(bytes);
        EXPECT_EQ(work.area.sizes(), before);
    }
}

}  // namespace kaibao
