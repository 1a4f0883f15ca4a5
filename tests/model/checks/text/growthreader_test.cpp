// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/growthreader.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString number(const TextFigure &figure)
{
    return QString::number(static_cast<double>(figure.value) / TextFigure::Scale);
}

/// Every growth that a text tells: “20: 16 +4, +25%” by the figure before it, with last year's where it is said.
QString growthsIn(QStringView text)
{
    const TextVocabulary &vocabulary = testEdition(QStringLiteral("2021")).vocabulary();
    const Lexicon lexicon(vocabulary);
    const ScannedText scan(text, lexicon);
    const QList<FigureClaim> claims = ClaimFinder(scan, vocabulary, 2024).find();
    QStringList growths;
    for (const GrowthClaim &growth : growthsBehind(scan, claims, 2024)) {
        const QString before = growth.before ? number(*growth.before) + u' ' : QString();
        growths << QString::number(claims[growth.figure].value / TextFigure::Scale) + QStringLiteral(": ")
                       + before + (growth.fell ? u'-' : u'+') + number(growth.growth)
                       + (growth.isRate() ? QStringLiteral("%") : QString());
    }
    return growths.join(QStringLiteral(", "));
}

}  // namespace

TEST(GrowthReaderTest, ReadsWhatIsComparedWithLastYear)
{
    const std::pair<QStringView, QStringView> cases[] = {
        {u"收到政府信息公开申请20件，较上年增加4件。", u"20: +4"},
        {u"收到政府信息公开申请20件，较2023年度减少4件。", u"20: -4"},
        {u"收到政府信息公开申请20件，比去年同期有所增加，增加了4件。", u"20: +4"},
        {u"收到政府信息公开申请20件，同比增长25%。", u"20: +25%"},
        {u"收到政府信息公开申请20件，同比增加4件、增长25%。", u"20: +4, 20: +25%"},
        {u"收到政府信息公开申请20件（较上年增加4件），增长25%。", u"20: +4, 20: +25%"},
        {u"收到政府信息公开申请20件，较上年减少近4件，下降17%。", u"20: -17%"},
        {u"收到政府信息公开申请20件（自然人15件、法人5件），较上年增加4件。", u"20: +4"},
        {u"收到政府信息公开申请20件（甲1件、乙2件、丙1件、丁1件、戊3件、己2件、庚4件、辛6件），同比增长25%。",
         u"20: +25%"},
        {u"收到政府信息公开申请20件，比上年多4件。", u"20: +4"},
        {u"收到政府信息公开申请20件，比上年少了4件。", u"20: -4"},
        {u"收到政府信息公开申请20件，与上年持平。", u"20: +0"},
        {u"收到20件政府信息公开申请，较上年增加4件。", u"20: +4"},
        {u"收到政府信息公开申请20件，上年16件，增加4件。", u"20: 16 +4"},
        {u"收到政府信息公开申请20件，比2023年的16件增加4件，增幅25%。", u"20: 16 +4, 20: 16 +25%"},
        {u"收到政府信息公开申请20件，较2023年申请量增加4件。", u"20: +4"},
        {u"政府信息公开申请量由上年的16件增至20件，增长25%。", u"20: 16 +4, 20: 16 +25%"},
        {u"政府信息公开申请量从2023年度16件大幅增加到20件。", u"20: 16 +4"},
        {u"收到政府信息公开申请从上年同期的16件，增加到20件（自然人15件、法人5件），同比增长25%。",
         u"20: 16 +4, 20: 16 +25%"},
        {u"收到政府信息公开申请由16件降至10件，下降37.5%。", u"10: 16 -6, 10: 16 -37.5%"},
        {u"收到的政府信息公开申请数量由16件增至20件。", u"20: 16 +4"},
    };
    for (const auto &[text, growths] : cases)
        EXPECT_EQ(growthsIn(text), growths.toString()) << text.toString().toStdString();
}

TEST(GrowthReaderTest, LeavesOtherGrowthAlone)
{
    const QStringView cases[] = {
        u"收到政府信息公开申请20件。较上年增加4件。",
        u"收到政府信息公开申请20件，增加4件。",
        u"收到政府信息公开申请20件，较前年增加4件。",
        u"收到政府信息公开申请20件，较2022年增加4件。",
        u"收到政府信息公开申请20件，较2023年12月增加4件。",
        u"收到政府信息公开申请20件，较上半年增加4件。",
        u"收到政府信息公开申请20件，较上年增加到20件。",
        u"收到政府信息公开申请20件，较上年增加近4件。",
        u"收到政府信息公开申请20件，较上年提高4个百分点。",
        u"收到政府信息公开申请20件，较上年增加4人次。",
        u"收到政府信息公开申请20件，网站点击量较上年增加4件。",
        u"收到政府信息公开申请20件，较上年点击量增长4%。",
        u"收到政府信息公开申请20件，行政复议较上年增加4件。",
        u"收到政府信息公开申请20件，其中网上申请较上年增加4件。",
        u"收到政府信息公开申请20件，占上年的25%。",
        u"收到政府信息公开申请20件，与上年基本持平。",
        u"收到政府信息公开申请20件，比上年多收到4件。",
        u"收到政府信息公开申请20件，网站栏目由16件增至20件。",
        u"收到政府信息公开申请20件，行政复议较2023年申请量增加4件。",
        u"自然人政府信息公开申请量由上年的16件增至20件。",
        u"网上政府信息公开申请量由上年的16件增至20件。",
        u"政府信息公开申请量由2020年的16件增至20件。",
        u"近三年来，政府信息公开申请量由16件增至20件。",
        u"“十四五”期间，政府信息公开申请量由16件增至20件。",
        u"近几年政府信息公开申请量由16件增至20件。",
        u"政府信息公开申请量由年初的16件增至20件。",
        u"政府信息公开申请量由上半年的16件增至20件。",
        u"政府信息公开申请量由近16件增至20件。",
        u"政府信息公开申请量由16人增至20件。",
        u"政府信息公开申请量由上年的16件变为20件。",
        u"政府信息公开申请平均由上年的16件增至20件。",
    };
    for (const QStringView text : cases)
        EXPECT_EQ(growthsIn(text), QString()) << text.toString().toStdString();
}

}  // namespace kaibao
