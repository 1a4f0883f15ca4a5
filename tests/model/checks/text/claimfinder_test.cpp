// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/claimfinder.h"

#include "tests/model/checks/text/sentencesfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Figure = QStringLiteral("text.figure");

/// Everything that a text says of the tables, right or wrong, parted by "|".
QString claimsOf(QStringView text)
{
    const TextVocabulary &vocabulary = testEdition(QStringLiteral("2021")).vocabulary();
    const Lexicon lexicon(vocabulary);
    const ScannedText scan(text, lexicon);
    QStringList words;
    for (const FigureClaim &claim : ClaimFinder(scan, vocabulary, 2024).find())
        words << scan.text().sliced(claim.begin, claim.end - claim.begin).toString();
    return words.join(u'|');
}

}  // namespace

TEST(ClaimFinderTest, HoldsFiguresAgainstTheirCells)
{
    expectQuotes(
        Figure,
        {
            {u"全年新收政府信息公开申请20件，上年结转1件。", u""},
            {u"全年收到政府信息公开申请21件。", u""},  // with what was carried in
            {u"全年收到政府信息公开申请25件。", u"收到政府信息公开申请25件"},
            {u"全年收到政府信息公开申请 ２５ 件。", u"收到政府信息公开申请 ２５ 件"},
            {u"全年收到政府信息公开申请二十件。", u""},
            {u"全年收到政府信息公开申请二十二件。", u"收到政府信息公开申请二十二件"},
            {u"全年收到22件政府信息公开申请。", u"收到22件"},
            {u"收到公民、法人和其他组织提出的政府信息公开申请22件。",
             u"收到公民、法人和其他组织提出的政府信息公开申请22件"},
            {u"未收到政府信息公开申请。", u"未收到政府信息公开申请"},
            {u"受理政府信息公开申请20件，已办结19件。", u"已办结19件"},
            {u"受理政府信息公开申请20件，答复19件。", u""},  // all but the one withdrawn
            {u"受理政府信息公开申请20件，答复17件。", u"答复17件"},
            {u"收到政府信息公开申请20件，2件结转下年办理。", u"2件结转下年"},
            {u"办理依申请公开20件，其中自然人申请15件，法人或其他组织申请6件。", u""},
            {u"收到依申请公开20件，其中自然人申请12件，法人或其他组织申请8件。",
             u"自然人申请12件|法人或其他组织申请8件"},
            {u"办结申请20件（依申请公开）。", u""},
            {u"对依申请公开事项，予以公开10件、部分公开3件、不予公开2件、无法提供4件。", u"部分公开3件"},
            {u"对依申请公开事项，予以公开和部分公开12件。", u""},
            {u"对依申请公开事项，予以公开和部分公开13件。", u"予以公开和部分公开13件"},
            {u"因信息公开被申请行政复议4件，行政诉讼1件。", u"行政复议4件"},
            {u"因信息公开被申请行政复议3件，其中维持2件、纠正0件。", u"纠正0件"},
            {u"全年未发生因政府信息公开引起的行政复议和行政诉讼。",
             u"未发生因政府信息公开引起的行政复议|未发生因政府信息公开引起的行政复议和行政诉讼"},
            {u"制发行政规范性文件2件，废止1件，现行有效10件。", u"现行有效10件"},
            {u"作出行政许可决定1,280件、行政处罚决定17件。", u"行政许可决定1,280件"},
            {u"行政事业性收费26.5万元。", u""},
            {u"行政事业性收费265500元。", u""},
            {u"行政事业性收费36.55万元。", u"行政事业性收费36.55万元"},
        });
}

TEST(ClaimFinderTest, ClaimsNothingThatIsNotBeyondDoubt)
{
    const QStringView silent[] = {
        u"办理建议提案12件，信箱9件，网上办件1769件，主动公开信息131条。",
        u"收到政府信息公开申请20余件。",
        u"收到政府信息公开申请近20件。",
        u"收到政府信息公开申请15至18件。",
        u"收到政府信息公开申请约30件。",
        u"收到政府信息公开申请30件左右。",
        u"收到政府信息公开申请1.2万件。",
        u"2023年收到政府信息公开申请12件。",
        u"上半年收到政府信息公开申请9件。",
        u"去年收到政府信息公开申请9件。",
        u"政府信息公开申请比上年增加4件。",
        u"月均收到政府信息公开申请2件。",
        u"通过信函收到政府信息公开申请5件。",
        u"其中，收到县政府转办的政府信息公开申请3件。",
        u"收到涉及征地的政府信息公开申请5件。",
        u"依申请公开中，坚持收到一件、办理一件、答复一件。",
        u"每收到1件政府信息公开申请都登记。",
        u"正在办理3件政府信息公开申请。",
        u"（二）依申请公开。受理8件低保申请。",
        u"（二）依申请公开。办理人大建议12件，办结12件。",
        u"对1件超出免费页数的申请，按页计收。",
        u"办理行政复议案件120件。",
        u"公开行政复议决定书3件（信息公开专栏）。",
        u"公示行政处罚信息17件。",
        u"公开行政许可128条。",
        u"受理行政许可申请300件。",
        u"公开现行有效行政规范性文件7件。",
        u"印发政策文件18件，废止3件。",
        u"没有超期答复的政府信息公开申请。",
        u"没有因政府信息公开引起的行政复议败诉案件。",
        u"未收到政府信息公开补正材料。",
        u"政府信息公开申请表3份。",
        u"政府信息公开申请答复率100%。",
        u"第20条规定的政府信息公开申请。",
    };
    for (const QStringView text : silent)
        EXPECT_EQ(claimsOf(text), QString()) << text.toString().toStdString();
}

TEST(ClaimFinderTest, CarriesTheTopicFromHeadingAndSentence)
{
    EXPECT_EQ(claimsOf(u"（二）依申请公开\n全年共收到申请20件，均已答复。"),
              QStringLiteral("共收到申请20件"));
    EXPECT_EQ(claimsOf(u"收到政府信息公开申请20件。其中予以公开10件。"),
              QStringLiteral("收到政府信息公开申请20件|予以公开10件"));
    EXPECT_EQ(claimsOf(u"收到政府信息公开申请20件。\n全年办结100件。"),
              QStringLiteral("收到政府信息公开申请20件"));
    EXPECT_EQ(claimsOf(u"较2023年受理的政府信息公开申请有所增加，今年受理政府信息公开申请20件。"),
              QStringLiteral("受理政府信息公开申请20件"));
}

TEST(ClaimFinderTest, AsksSoftlyWhereTheSentenceSaysWhoseFiguresTheseAre)
{
    const auto messageOf = [](const QString &text) {
        const Report report = reportSaying(text);
        TextChecks checks(report.edition());
        checks.assess(report);
        for (const Finding &finding : checks.findings()) {
            if (finding.rule == Figure)
                return finding.message;
        }
        return QString();
    };
    EXPECT_TRUE(messageOf(QStringLiteral("镇办公室受理政府信息公开申请17件。"))
                    .contains(QStringLiteral("same bodies")));
    EXPECT_FALSE(
        messageOf(QStringLiteral("受理政府信息公开申请17件。")).contains(QStringLiteral("same bodies")));
}

TEST(ClaimFinderTest, SaysWhichReadingMatchedAndWhatCouldNotBeHeldAgainstACell)
{
    Report report = reportSaying(QStringLiteral("收到政府信息公开申请21件。"));
    TextChecks checks(report.edition());
    checks.assess(report);
    const auto figure = [&] {
        return *std::find_if(checks.findings().begin(), checks.findings().end(),
                             [](const Finding &finding) { return finding.rule == Figure; });
    };
    EXPECT_EQ(figure().status, Status::Passed);
    EXPECT_TRUE(figure().message.contains(QStringLiteral("received plus carried in")))
        << figure().message.toStdString();
    type(report, QStringLiteral("requests/carried_in/total"), {});
    checks.assess(report);
    EXPECT_EQ(figure().status, Status::Unassessed);
    EXPECT_FALSE(figure().because.isEmpty());
    EXPECT_EQ(figure().cells.size(), 1);
}

}  // namespace kaibao
