// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/difference.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

using Kind = SentenceDifference::Kind;

/// "=" kept, "-" removed, "+" added, each with its sentence.
QString inShort(const QList<SentenceDifference> &differences)
{
    QStringList parts;
    for (const SentenceDifference &difference : differences) {
        const QChar sign = difference.kind == Kind::Kept    ? u'='
                         : difference.kind == Kind::Removed ? u'-'
                                                            : u'+';
        parts << sign + difference.sentence.text;
    }
    return parts.join(u' ');
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += QString(QChar(u'甲' + random.bounded(4))) + (random.bounded(4) == 0 ? u'\n' : u'。');
    return text;
}

}  // namespace

TEST(DifferenceTest, FindsTheSentencesThatDiffer)
{
    struct Case
    {
        const char16_t *older;
        const char16_t *newer;
        const char16_t *differences;
    };
    constexpr Case cases[] = {
        {u"", u"", u""},
        {u"", u"甲。", u"+甲。"},
        {u"甲。", u"", u"-甲。"},
        {u"甲。乙。丙。", u"甲。丙。", u"=甲。 -乙。 =丙。"},
        {u"甲。丙。", u"甲。乙。丙。", u"=甲。 +乙。 =丙。"},
        {u"甲。乙。丙。", u"甲。丁。丙。", u"=甲。 -乙。 +丁。 =丙。"},
        {u"甲。乙。", u"乙。甲。", u"-甲。 =乙。 +甲。"},
        {u"甲。甲。", u"甲。甲。甲。", u"=甲。 =甲。 +甲。"},
        {u"甲。\n乙。", u"甲。乙。", u"-甲。\n +甲。 =乙。"},
    };
    for (const Case &one : cases) {
        const QString older = QString::fromUtf16(one.older);
        EXPECT_EQ(inShort(sentenceDifferences(older, QString::fromUtf16(one.newer))),
                  QString::fromUtf16(one.differences));
    }
}

TEST(DifferenceTest, BothTextsCanBeReadFromIt)
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        const QString older = randomText(random);
        const QString newer = randomText(random);
        QString before;
        QString after;
        for (const SentenceDifference &difference : sentenceDifferences(older, newer)) {
            const Sentence &sentence = difference.sentence;
            const QString &itsText = difference.kind == Kind::Removed ? older : newer;
            EXPECT_EQ(itsText.sliced(sentence.offset, sentence.text.size()), sentence.text);
            before += difference.kind == Kind::Added ? QString() : sentence.text;
            after += difference.kind == Kind::Removed ? QString() : sentence.text;
        }
        ASSERT_EQ(before, older);
        ASSERT_EQ(after, newer);
    }
}

TEST(DifferenceTest, TakesTextsWithoutEndAsReplaced)
{
    QString older = QStringLiteral("头。");
    QString newer = older;
    for (int i = 0; i < 3000; ++i) {
        older += QStringLiteral("旧%1。").arg(i);
        newer += QStringLiteral("新%1。").arg(i);
    }
    const QList<SentenceDifference> differences =
        sentenceDifferences(older + QStringLiteral("尾。"), newer + QStringLiteral("尾。"));
    EXPECT_EQ(differences.size(), 6002);
    EXPECT_EQ(differences.first().kind, Kind::Kept);
    EXPECT_EQ(differences.last().kind, Kind::Kept);
}

TEST(DifferenceTest, TheSameReportDiffersInNothing)
{
    const Report report = sampleReport(QStringLiteral("2021-clean"));
    Report retyped = report;
    for (int i = 0; i < report.edition().cells().size(); ++i)
        retyped.setCell(static_cast<CellId>(i), {report.value(static_cast<CellId>(i)), Origin::Pasted});
    retyped.setText(field::Title, report.title());
    EXPECT_TRUE(differenceBetween(report, retyped).isEmpty());
}

TEST(DifferenceTest, TellsBlankZeroAndWordsApart)
{
    const QString key = QStringLiteral("requests/new/other");
    for (const char16_t *typed : {u"", u"0", u"/", u"三"}) {
        for (const char16_t *retyped : {u"", u"0", u"/", u"三"}) {
            Report older = zeroReport(QStringLiteral("2021"));
            Report newer = older;
            type(older, key, QString::fromUtf16(typed));
            type(newer, key, QString::fromUtf16(retyped));
            EXPECT_EQ(differenceBetween(older, newer).isEmpty(), QStringView(typed) == QStringView(retyped));
        }
    }
}

TEST(DifferenceTest, NamesWhatDiffersInTheOrderOfTheForm)
{
    const Report older = zeroReport(QStringLiteral("2021"));
    Report newer = older;
    newer.setYear(older.year() + 1);
    type(newer, QStringLiteral("reviews/reconsideration/total"), QStringLiteral("2"));
    type(newer, QStringLiteral("disclosure/fees/amount"), QStringLiteral("0.50"));
    newer.setText(field::narrative(QStringLiteral("other")), QStringLiteral("无。"));
    newer.setText(field::OrganisationName, QStringLiteral("某镇人民政府"));

    const Difference difference = differenceBetween(older, newer);
    ASSERT_TRUE(difference.year);
    EXPECT_EQ(difference.year->after, newer.year());
    ASSERT_EQ(difference.cells.size(), 2);
    EXPECT_EQ(difference.cells[0].key, QStringLiteral("disclosure/fees/amount"));
    EXPECT_EQ(difference.cells[0].older.text(), QStringLiteral("0"));
    EXPECT_EQ(difference.cells[0].newer.text(), QStringLiteral("0.50"));
    EXPECT_EQ(difference.cells[1].key, QStringLiteral("reviews/reconsideration/total"));
    ASSERT_EQ(difference.texts.size(), 3);
    EXPECT_EQ(difference.texts[0].field, field::OrganisationName);
    EXPECT_EQ(difference.texts[1].field, field::Title);
    EXPECT_EQ(difference.texts[2].field, field::narrative(QStringLiteral("other")));
}

TEST(DifferenceTest, ASentenceDiffersWhenTheFigureInItDoes)
{
    Report older = zeroReport(QStringLiteral("2021"));
    const QString field = field::narrative(QStringLiteral("overview"));
    older.setText(field, QStringLiteral("收到{requests/new/total}件。"));
    Report newer = older;
    newer.setText(field, QStringLiteral("收到0件。"));
    EXPECT_TRUE(differenceBetween(older, newer).isEmpty());
    newer = older;
    type(newer, QStringLiteral("requests/new/total"), QStringLiteral("3"));
    const Difference difference = differenceBetween(older, newer);
    ASSERT_EQ(difference.texts.size(), 1);
    EXPECT_EQ(inShort(difference.texts[0].sentences), QStringLiteral("-收到0件。 +收到3件。"));
}

TEST(DifferenceTest, ComparesAcrossEditionsByTheKeysOfTheCells)
{
    Report older = zeroReport(QStringLiteral("2019"));
    const Report newer = zeroReport(QStringLiteral("2021"));
    type(older, QStringLiteral("requests/new/total"), QStringLiteral("7"));
    type(older, QStringLiteral("disclosure/procurement/items"), QString());

    QHash<QString, CellDifference> found;
    for (const CellDifference &cell : differenceBetween(older, newer).cells)
        found.insert(cell.key, cell);
    EXPECT_EQ(found.value(QStringLiteral("requests/new/total")).older.text(), QStringLiteral("7"));
    EXPECT_FALSE(found.contains(QStringLiteral("requests/new/other")));
    EXPECT_FALSE(found.contains(QStringLiteral("disclosure/procurement/items")));
    const CellDifference onlyOld = found.value(QStringLiteral("requests/other_handling/total"));
    EXPECT_EQ(onlyOld.newerCell, CellId::None);
    EXPECT_EQ(onlyOld.older.text(), QStringLiteral("0"));
    const CellDifference onlyNew = found.value(QStringLiteral("disclosure/regulations/issued"));
    EXPECT_EQ(onlyNew.olderCell, CellId::None);
    EXPECT_TRUE(onlyNew.older.isBlank());
}

}  // namespace kaibao
