// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/preview/previewwindow.h"

#include "forms/paper/pagegeometry.h"
#include "forms/preview/pageview.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"

#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

/// The preview of a report, and the place that was clicked last.
class PreviewWindowTest : public testing::Test
{
protected:
    explicit PreviewWindowTest(const Report &report = writtenReport(QStringLiteral("2021")))
        : document(report), window(document, testFonts())
    {
        view = window.findChild<PageView *>();
        view->setZoom(1);
        QObject::connect(&window, &PreviewWindow::placeClicked,
                         [this](const Finding &place) { clicked = place; });
    }

    /// Clicks on the middle of the character at `offset` of the words where they are printed.
    void click(const QString &words, int offset = 0)
    {
        const Layout layout = layOut(document.report(), testFonts());
        for (int page = 0; page < layout.pages.size(); ++page) {
            for (const TextRun &run : layout.pages[page].runs) {
                const qsizetype at = textOf(run).indexOf(words);
                if (run.element >= 0 && at >= 0)
                    return clickAt(page, run, run.characters[at + offset]);
            }
        }
        FAIL() << words.toStdString() << " is on no page";
    }

    /// The pages follow a change when the typing pauses.
    bool leadsThere(const QString &words, const std::function<bool()> &there)
    {
        return QTest::qWaitFor([&] {
            click(words);
            return there();
        });
    }

    Document document;
    PreviewWindow window;
    PageView *view = nullptr;
    Finding clicked;

private:
    void clickAt(int page, const TextRun &run, const SetCharacter &character)
    {
        constexpr double Scale = 96.0 / 72;
        constexpr double Gap = 12;
        const QPointF place = run.origin + QPointF(character.x + 4, -4);
        const double left = std::max(Gap, (view->viewport()->width() - geometry::SheetWidth * Scale) / 2);
        const double top = Gap + page * (geometry::SheetHeight * Scale + Gap);
        const QPointF inView = QPointF(left, top) + place * Scale;
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, inView.toPoint());
    }
};

TEST_F(PreviewWindowTest, LeadsToTheWordThatIsClicked)
{
    click(QStringLiteral("公众号33条"), 3);
    EXPECT_EQ(clicked.field, Overview);
    EXPECT_EQ(document.report().text(Overview).mid(clicked.offset, 3), QStringLiteral("33条"));
    click(QStringLiteral("纪委每"), 2);
    EXPECT_EQ(document.report().text(Overview).mid(clicked.offset, 3), QStringLiteral("每季度"));
}

TEST_F(PreviewWindowTest, CountsAReferenceAsItIsStored)
{
    const QString stored = QStringLiteral("\n　　新收%1件，另有口头咨询。\n")
                               .arg(referenceTo(QStringLiteral("requests/new/total")));
    document.edit(Change().setText(document.report(), Overview, stored), {});
    const qsizetype offset = stored.indexOf(QStringLiteral("口头"));
    EXPECT_TRUE(leadsThere(QStringLiteral("口头"), [&] { return clicked.offset == offset; }));
}

TEST_F(PreviewWindowTest, LeadsToTheCellThatIsClicked)
{
    click(QStringLiteral("本年制发件数"));
    EXPECT_TRUE(clicked.cells.isEmpty()) << "a head is no cell";
    const CellId cell = cellOf(document.edition(), QStringLiteral("disclosure/regulations/issued"));
    document.edit(Change().setCell(document.report(), cell, {CellValue::count(98765), Origin::Typed}), {});
    EXPECT_TRUE(leadsThere(QStringLiteral("98765"), [&] { return clicked.cells == QList<CellId>{cell}; }));
}

}  // namespace

}  // namespace kaibao
