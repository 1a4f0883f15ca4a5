// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pdfbounds.h"

#include "tests/model/exchange/pdffixture.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

constexpr qsizetype OnePage = 3 * 1024 * 1024;  // bytes; more than a page may have

}  // namespace

TEST(PdfBoundsTest, PagesOfAReportAreWithinThem)
{
    EXPECT_TRUE(hasBoundedPages(pdfOf(QList<QByteArray>(20, drawnWord("word", 90, 700)))));
}

TEST(PdfBoundsTest, OnePageThatDrawsTooMuchIsNot)
{
    EXPECT_FALSE(hasBoundedPages(pdfOf({QByteArray(OnePage, ' ')})));
}

TEST(PdfBoundsTest, ManyPagesThatDrawMuchAreNot)
{
    EXPECT_TRUE(hasBoundedPages(pdfOf(QList<QByteArray>(4, QByteArray(OnePage / 2, ' ')))));
    EXPECT_FALSE(hasBoundedPages(pdfOf(QList<QByteArray>(12, QByteArray(OnePage / 2, ' ')))));
}

TEST(PdfBoundsTest, PicturesAndFontsDoNotCount)
{
    EXPECT_FALSE(hasBoundedPages(pdfWithStream({}, OnePage)));
    EXPECT_TRUE(hasBoundedPages(pdfWithStream("/Subtype/Image", OnePage)));
    EXPECT_TRUE(hasBoundedPages(pdfWithStream("/Length1 3", OnePage)));
}

TEST(PdfBoundsTest, WhatCannotBeTakenApartHasNone)
{
    EXPECT_FALSE(hasBoundedPages("%PDF-1.7\n"));
    EXPECT_FALSE(hasBoundedPages({}));
    EXPECT_FALSE(hasBoundedPages(pdfOf({drawnWord("word", 90, 700)}, {"open", "change"})));
}

}  // namespace kaibao
