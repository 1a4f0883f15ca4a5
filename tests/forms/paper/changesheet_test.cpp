// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/changesheet.h"

#include "forms/paper/sheetsetter.h"
#include "tests/forms/paper/paperfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Other = QStringLiteral("requests/new/other");
const QString Total = QStringLiteral("requests/new/total");

Note note(const QString &place, const QString &text, Note::State state, const QString &answer = {})
{
    return {place, text, state, answer, {}};
}

/// What was handed in, and the report as it was mended since.
class ChangeSheetTest : public testing::Test
{
protected:
    ChangeSheetTest()
    {
        type(before, Other, QStringLiteral("4"));
        type(report, Other, QStringLiteral("5"));
        before.setText(field::narrative(QStringLiteral("other")), QStringLiteral("没有。\n"));
    }

    Sheet sheet() const
    {
        Review review;
        review.checksum = QStringLiteral("3F2A-91C0");
        review.time = QDateTime(QDate(2025, 1, 20), QTime(9, 30));
        review.lastCopy = Review::Copy{before, QStringLiteral("0000-0001"), review.time.addDays(-2)};
        return changeSheet(report, review);
    }

    QStringList notes() const { return rowsOf(sheet().parts[0]); }
    QStringList figures() const { return rowsOf(sheet().parts[1]); }
    QStringList texts() const { return rowsOf(sheet().parts[2]); }

    Report report = writtenReport(QStringLiteral("2021"));
    Report before = report;
};

TEST_F(ChangeSheetTest, TellsWhereAFigureIsWhatItWasAndWhatItIs)
{
    EXPECT_EQ(figures().value(0), QStringLiteral("三-1-其 | 本年新收: 其他 | 4 | 5 | "))
        << figures().join(u'\n').toStdString();
}

TEST_F(ChangeSheetTest, TellsThatATotalFollowsItsParts)
{
    const CellId total = cellOf(report.edition(), Total);
    report.setCell(total, {CellValue::count(99), Origin::Computed});
    before.setCell(total, {CellValue::count(98), Origin::Computed});
    ASSERT_EQ(figures().size(), 2);
    EXPECT_TRUE(figures()[1].endsWith(QStringLiteral("| 98 | 99 | Follows its parts")))
        << figures()[1].toStdString();
}

TEST_F(ChangeSheetTest, PutsTheSentencesOfOnePlaceBesideEachOther)
{
    EXPECT_EQ(texts(),
              QStringList(QStringLiteral("六、其他需要报告的事项 | 没有。 | 全年收取信息处理费0元。 | ")));
}

TEST_F(ChangeSheetTest, GivesTheAnswerToANoteAsTheReason)
{
    report.setNotes({note(Other, QStringLiteral("少了一件"), Note::State::Done, QStringLiteral("已补")),
                     note(QStringLiteral("other"), QStringLiteral("写明收费"), Note::State::Done)});
    EXPECT_TRUE(figures().value(0).endsWith(QStringLiteral("| 4 | 5 | 已补")));
    EXPECT_TRUE(texts().value(0).endsWith(QStringLiteral("| As the note asks")));
}

TEST_F(ChangeSheetTest, TellsWhatBecameOfEachNote)
{
    report.setNotes(
        {note(Other, QStringLiteral("少了一件"), Note::State::Done, QStringLiteral("已补")),
         note(Total, QStringLiteral("合计不对"), Note::State::Declined, QStringLiteral("合计无误")),
         note(QStringLiteral("problems"), QStringLiteral("太笼统"), Note::State::Open),
         note(QStringLiteral("cover"), QStringLiteral("用全称"), Note::State::Open)});
    const QStringList rows = notes();
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0], QStringLiteral("三-1-其 | 少了一件 | Done\n4 → 5 | 已补"));
    EXPECT_EQ(rows[1], QStringLiteral("三-1-总 | 合计不对 | Not done | 合计无误"));
    EXPECT_EQ(rows[2], QStringLiteral("五、存在的主要问题及改进情况 | 太笼统 | Not yet | "));
    EXPECT_EQ(rows[3], QStringLiteral("Cover | 用全称 | Not yet | "));
}

TEST_F(ChangeSheetTest, NamesBothStatesAndSaysSoWhereNothingChanged)
{
    before = report;
    const Sheet slip = sheet();
    EXPECT_TRUE(slip.sentence.contains(QStringLiteral("0000-0001 (2025-01-18 09:30)")))
        << slip.sentence.toStdString();
    EXPECT_TRUE(slip.sentence.contains(QStringLiteral("3F2A-91C0 (2025-01-20 09:30)")));
    for (const SheetPart &part : slip.parts)
        EXPECT_EQ(part.table.rows, 0) << part.heading.toStdString();
    EXPECT_EQ(slip.parts[1].sentence, QStringLiteral("None."));
}

/// The place to sign comes last, and stands below the lines to write on.
TEST_F(ChangeSheetTest, IsSetOnNumberedPagesWithAPlaceToSign)
{
    const Layout layout = layOutSheet(report, sheet(), testFonts());
    ASSERT_EQ(layout.pages.size(), 1);
    const QString text = textOf(layout.pages[0]);
    EXPECT_TRUE(text.startsWith(QStringLiteral("Slip of changes"))) << text.toStdString();
    EXPECT_LT(text.indexOf(QStringLiteral("三-1-其")), text.indexOf(QStringLiteral("Signature")));
    EXPECT_TRUE(text.contains(QStringLiteral("— 1 —")));
    EXPECT_TRUE(layout.overflows.isEmpty());
}

}  // namespace

}  // namespace kaibao
