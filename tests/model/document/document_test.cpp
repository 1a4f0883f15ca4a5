// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/document.h"

#include "tests/support/reports.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

bool hasFailed(const Document &document, const QString &rule)
{
    const auto &open = document.checks().open();
    return std::any_of(open.begin(), open.end(), [&rule](const Finding &finding) {
        return finding.rule == rule && finding.status == Status::Failed;
    });
}

}  // namespace

TEST(DocumentTest, ChecksAnEditBeforeAnybodyHearsOfIt)
{
    Document document(zeroReport(QStringLiteral("2021")));
    const CellId cell = cellOf(document.edition(), QStringLiteral("requests/new/natural_person"));
    bool failedWhenTold = false;
    QObject::connect(&document, &Document::changed, &document,
                     [&] { failedWhenTold = hasFailed(document, QStringLiteral("requests.balance")); });
    document.setCell(cell, CellValue::count(3), Origin::Typed);
    EXPECT_TRUE(failedWhenTold);
    document.undoStack().undo();
    EXPECT_FALSE(failedWhenTold);
    EXPECT_FALSE(hasFailed(document, QStringLiteral("requests.balance")));
}

TEST(DocumentTest, UndoesAnEditTogetherWithItsTotals)
{
    Document document{Report(testEdition(QStringLiteral("2021")), 2025)};
    const Report before = document.report();
    for (const QStringView column : {u"upheld", u"corrected", u"other", u"pending"}) {
        document.setCell(cellOf(document.edition(), QStringLiteral("reviews/reconsideration/%1").arg(column)),
                         CellValue::count(1), Origin::Typed);
    }
    const CellId total = cellOf(document.edition(), QStringLiteral("reviews/reconsideration/total"));
    EXPECT_EQ(document.report().value(total).number(), 4);
    EXPECT_EQ(document.undoStack().count(), 4);
    document.undoStack().undo();
    EXPECT_TRUE(document.report().value(total).isBlank());
    document.undoStack().setIndex(0);
    EXPECT_TRUE(document.report() == before);
}

TEST(DocumentTest, LeavesNoTraceOfAnEditThatAltersNothing)
{
    Document document(zeroReport(QStringLiteral("2021")));
    QSignalSpy spy(&document, &Document::changed);
    document.setCell(static_cast<CellId>(0), CellValue::count(0), Origin::Typed);
    document.setText(field::Title, {});
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_EQ(spy.count(), 0);
}

TEST(DocumentTest, TakesTypingInOneTextAsOneStep)
{
    Document document(zeroReport(QStringLiteral("2021")));
    for (const QStringView text : {u"全", u"全年", u"全年收"})
        document.setText(Overview, text.toString());
    EXPECT_EQ(document.undoStack().count(), 1);
    document.setText(field::Title, QStringLiteral("标题"));
    document.setText(Overview, QStringLiteral("全年"));
    EXPECT_EQ(document.undoStack().count(), 3);
    document.undoStack().undo();
    EXPECT_EQ(document.report().text(Overview), QStringLiteral("全年收"));
}

TEST(DocumentTest, EndsAStepWithTheSentence)
{
    Document document(zeroReport(QStringLiteral("2021")));
    for (const char16_t *text : {u"一", u"一句。", u"一句。两", u"一句。两句。", u"一句。两句。\n三"})
        document.setText(Overview, QString::fromUtf16(text));
    EXPECT_EQ(document.undoStack().count(), 3);
    document.undoStack().undo();
    EXPECT_EQ(document.report().text(Overview), QStringLiteral("一句。两句。"));
    document.undoStack().undo();
    EXPECT_EQ(document.report().text(Overview), QStringLiteral("一句。"));
}

TEST(DocumentTest, ForgetsTypingThatCameBackToTheStart)
{
    Document document(zeroReport(QStringLiteral("2021")));
    document.setText(Overview, QStringLiteral("字"));
    document.setText(Overview, {});
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST(DocumentTest, ReachesTheSameStateByUndoAndRedo)
{
    QRandomGenerator random(11);
    Document document(balancedReport(QStringLiteral("2019"), 4));
    QList<Report> states{document.report()};
    for (int step = 0; step < 100; ++step) {
        const auto cell = static_cast<CellId>(random.bounded(int(document.edition().cells().size())));
        document.setCell(cell, CellValue::count(random.bounded(9)), Origin::Typed);
        if (document.undoStack().count() == states.size())
            states << document.report();
    }
    for (int round = 0; round < 200; ++round) {
        const int target = random.bounded(int(states.size()));
        document.undoStack().setIndex(target);
        ASSERT_TRUE(document.report() == states[target]);
        ASSERT_EQ(document.checks().open(), Checks(states[target]).open());
    }
}

}  // namespace kaibao
