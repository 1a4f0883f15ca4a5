// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textrule.h"

#include "tests/model/checks/text/sentencesfixture.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(TextRuleTest, AddsPartsUp)
{
    expectQuotes(
        QStringLiteral("text.parts"),
        {
            {u"发布信息100条，其中政策20条、动态50条、其他30条。", u""},
            {u"发布信息100条，其中政策20条、动态50条、其他28条。",
             u"100条，其中政策20条、动态50条、其他28条"},
            {u"发布信息100条，其中政策20条、动态50条、公告28条。",
             u"100条，其中政策20条、动态50条、公告28条"},
            {u"发布信息100条，其中政策20条、动态50条、公告28条等。", u""},  // 等: not all of them
            {u"发布信息100条，其中政策20条、动态30条。", u""},              // examples
            {u"发布信息100条，其中政策20条。", u""},
            {u"发布信息100余条，其中政策20条、动态50条、公告28条。", u""},
            {u"网站公开100条，其中图解90条、视频80条。", u""},  // they may overlap
            {u"发布信息100条，其中政策200条、动态30条。", u"100条，其中政策200条、动态30条"},
            {u"发布信息100条（政策20条、动态50条、公告40条）。", u"100条（政策20条、动态50条、公告40条"},
            {u"发布信息30条，其中人事2条，财务8条（预算3条、决算5条），动态20条。", u""},
            {u"共114条，其中网站72条，其中机构3条、领导10条、动态59条。", u""},
            {u"收到申请11件，其中自然人8件、企业1件。", u"11件，其中自然人8件、企业1件"},
            {u"发布信息100条，同比增长20%，其中政策60条、动态40条。", u""},
            {u"新收20件，比上年增加4件，其中网上12件、信函8件。", u""},
            {u"征求意见10条，已办理8条，正在办理2条。", u""},
            {u"征求意见10条，已办理8条，剩余1条。", u"10条，已办理8条，剩余1条"},
            {u"收到来信9件，办结8件，剩余1件正在办理中。", u""},
            {u"承诺实事4件，已完成3件。", u""},
            {u"全年收取2950元。其中，甲420元；乙290元。", u""},
            {u"培训2次，参训63人次；其中现场40人次、线上23人次。", u""},
        });
}

TEST(TextRuleTest, RecomputesPercentages)
{
    expectQuotes(
        QStringLiteral("text.percentage"),
        {
            {u"排查线索573条，化解561条，化解率98%。", u""},
            {u"排查线索573条，化解561条，化解率97%。", u""},  // cut off
            {u"排查线索573条，化解561条，化解率96%。", u"573条，化解561条，化解率96%"},
            {u"应办理33件，已办结32件，办结率98%。", u"33件，已办结32件，办结率98%"},
            {u"承诺实事4件，已完成4件，完成率100%。", u""},
            {u"办理热线47件，回复率和满意率均达100%。", u""},
            {u"收到申请27件，上年结转5件，17件结转下年，答复率100%。", u""},
            {u"抽查网站30次，合格率100%。", u""},
            {u"排查线索500余条，化解400条，化解率98%。", u""},
            {u"收回问卷114份，满意110份，满意率96.5%。", u""},
            {u"受理32件，办结32件，增长18%。", u""},
            {u"办结100件。予以公开50件，占50%；不予公开30件，占30%；其他20件，占21%。", u"20件，占21%"},
            {u"办结100件。予以公开50件，占50%；不予公开30件，占30%；其他20件，占20%。", u""},
            {u"甲50件，占5%；乙30件，占3%；丙20件，占7%。", u""},  // of a whole that is not named
        });
}

TEST(TextRuleTest, AsksAboutYearsOfOtherReports)
{
    expectQuotes(
        QStringLiteral("text.year"),
        {
            {u"2024年，我镇公开信息20条。", u""},
            {u"（一）主动公开。2022年，我镇公开信息20条。", u"2022年"},
            {u"2023年，我镇公开信息20条。", u"2023年"},
            {u"2023年我镇公开信息20条。", u"2023年我镇公开信息"},
            {u"2024年公开20条，2023年公开15条。", u""},
            {u"2023年，我镇公开15条，今年比去年增加5条。", u""},
            {u"根据2019年5月15日起施行的条例。", u""},
            {u"《云岭县2022年政务公开工作要点》印发后，我镇照办。", u""},
            {u"公开2024年度预算20条、2023年度决算18条。", u""},
            {u"2021年以来，我镇公开信息200条。", u""},
            {u"2018—2020年文件已清理。", u""},
            {u"截至2023年底，公开栏增加到13处。", u"2023年底"},
            {u"截至202424年12月31日。", u"202424年12月31日"},
            {u"统计期限自20241月1日起。", u"20241月1日"},
            {u"二〇二二年，我镇公开信息20条。", u"二〇二二年"},
            {u"国办公开办函〔2019〕60号", u""},
            {u"2025年，我镇将抓好三项工作。", u"", u"problems"},
            {u"2024年，我镇将抓好三项工作。", u"2024年", u"problems"},
            {u"2024年，我镇将信息公开纳入考核。", u"", u"problems"},
            {u"2024年，工作取得了一定成绩，但仍有不足。", u"", u"problems"},
            {u"（二）整改措施。为进一步做好工作，2024年我镇加大力度。", u"2024年我镇加大力度", u"problems"},
            {u"编制2023年政府信息公开工作年度报告。", u"2023年政府信息公开工", u"preamble"},
            {u"《关于做好2023年政府信息公开工作年度报告的通知》", u"", u"preamble"},
        });
    Report report = reportSaying(QStringLiteral("无"));
    report.setText(field::Title, QStringLiteral("2023年政府信息公开工作年度报告"));
    EXPECT_EQ(quotedBy(QStringLiteral("text.year"), report).size(), 1);
}

TEST(TextRuleTest, HoldsThePeriodToTheYear)
{
    expectQuotes(
        QStringLiteral("text.period"),
        {
            {u"统计期限为2024年1月1日至2024年12月31日。", u"", u"preamble"},
            {u"数据统计期限自2024年1月1日起至12月31日止。", u"", u"preamble"},
            {u"统计期限为2023年1月1日至2023年12月31日。", u"2023年1月1日至2023年12月31日", u"preamble"},
            {u"统计期限为2024年1月1日到2024年11月30日。", u"2024年1月1日到2024年11月30日", u"preamble"},
            {u"统计期限为2024年1月1日-2023年12月31日。", u"2024年1月1日-2023年12月31日", u"preamble"},
            {u"统计期限为2023年度。", u"2023年度", u"preamble"},
            {u"统计期限为2023年全年。", u"2023年全年", u"preamble"},
            {u"统计期限为2024年度。", u"", u"preamble"},
            {u"统计期限为2024年度（1月1日至12月31日）。", u"", u"preamble"},
            {u"统计期限为2024年度，即2023年1月1日至12月31日。", u"2023年1月1日至12月31日", u"preamble"},
            {u"统计期限为2024年1月至2024年11月。", u"2024年1月至2024年11月", u"preamble"},
            {u"统计期限为2024年1月至2024年12月。", u"", u"preamble"},
            {u"数据统计时间为2023年1月至12月。", u"2023年1月至12月", u"preamble"},
            {u"数据统计时间为2024年1月1日至12月。", u"", u"preamble"},
            {u"统计时间为2023年1—12月。", u"2023年1—12月", u"preamble"},
            {u"统计时间为2024年1-12月。", u"", u"preamble"},
            {u"统计时间为2024年2-12月。", u"2024年2-12月", u"preamble"},
            {u"统计期间：2023年至2024年。", u"2023年至2024年", u"preamble"},
            {u"本报告所列统计数据的期限自2023年1月1日起，至2023年12月31日止。",
             u"2023年1月1日起，至2023年12月31日", u"preamble"},
            {u"所列数据自2023年1月1日起至12月31日止。", u"2023年1月1日起至12月31日", u"preamble"},
            {u"统计期限为2023年度公开的信息。", u"", u"preamble"},
            {u"展览时间为2023年5月1日至5月3日。", u"", u"preamble"},
            {u"据统计，2024年1月至6月公开信息20条。", u""},
            {u"统计数据，2024年1月1日至6月30日公开信息20条。", u""},
            {u"征求意见期限为2024年5月1日至5月30日，收到数据3条。", u""},
            {u"“五一”期间，2024年5月1日至5月5日值班。", u""},
            {u"报告期内，我镇于2024年5月1日至5月5日培训。", u""},
        });
    EXPECT_EQ(statusOf(QStringLiteral("text.period"),
                       reportSaying(QStringLiteral("编制本报告。"), QStringLiteral("preamble"))),
              Status::NotApplicable);
}

TEST(TextRuleTest, KnowsTheNoticeAndTheOrderInForce)
{
    expectQuotes(QStringLiteral("text.citation"),
                 {
                     {u"按照国办公开办函〔2021〕30号要求编制。", u"", u"preamble"},
                     {u"按照国办公开办函﹝2021﹞30 号要求编制。", u"", u"preamble"},
                     {u"按照国办公开办函〔2019〕60号要求编制。", u"国办公开办函〔2019〕60号", u"preamble"},
                     {u"国办公开办函〔2019〕60号已由国办公开办函〔2021〕30号代替。", u"", u"preamble"},
                     {u"《中华人民共和国政府信息公开条例》（国务院令第711号）", u"", u"preamble"},
                     {u"《中华人民共和国政府信息公开条例》（国令第 771 号）", u"771 号", u"preamble"},
                     {u"《条例》（中华人民共和国国务院令第492号）", u"492号", u"preamble"},
                     {u"《重大行政决策程序暂行条例》（国务院令第713号）", u"", u"preamble"},
                     {u"国办函〔2020〕109号", u"", u"preamble"},
                 });
    Report report =
        reportSaying(QStringLiteral("按照国办公开办函〔2019〕60号要求编制。"), QStringLiteral("preamble"));
    report.setYear(2020);
    EXPECT_TRUE(quotedBy(QStringLiteral("text.citation"), report).isEmpty());
}

TEST(TextRuleTest, NoticesOtherOrganisations)
{
    expectQuotes(QStringLiteral("text.other_organisation"),
                 {
                     {u"青石桥镇人民政府高度重视。", u""},
                     {u"在云岭县青石桥镇人民政府网站公开。", u""},
                     {u"各乡镇人民政府、县人民政府办公室。", u""},
                     {u"白沙河乡人民政府将继续努力。", u"白沙河乡人民政府"},
                     {u"到白沙河乡人民政府考察学习后，白沙河乡人民政府作了介绍。", u"白沙河乡人民政府"},
                     {u"组织人员学习借鉴白沙河乡人民政府的做法。", u""},
                     {u"我镇积极作为，我县统一部署。", u""},
                     {u"我局高度重视，我局将继续。", u"我局"},
                     {u"开展“我乡我土”活动。", u""},
                 });
    Report report = reportSaying(QStringLiteral("我镇积极作为。"));
    report.setText(field::OrganisationName, QStringLiteral("云岭县教育局"));
    EXPECT_EQ(quotedBy(QStringLiteral("text.other_organisation"), report),
              QStringList{QStringLiteral("我镇")});
    report.setText(field::OrganisationName, QString());
    EXPECT_EQ(statusOf(QStringLiteral("text.other_organisation"), report), Status::NotApplicable);
}

TEST(TextRuleTest, FollowsTheNumbering)
{
    expectQuotes(
        QStringLiteral("text.numbering"),
        {
            {u"（一）甲。\n（二）乙。\n（三）丙。\n", u""},
            {u"（一）甲。\n（二）乙。\n（二）丙。\n（四）丁。\n", u"（二）"},
            {u"（一）甲。\n（三）乙。\n", u"（三）"},
            {u"（一）甲。\n1.子。\n2.丑。\n（二）乙。\n1.寅。\n", u""},
            {u"（一）甲。\n1.子。\n3.丑。\n", u"3."},
            {u"（一）甲。\n（1）子。\n", u"（1）"},
            {u"一是甲；二是乙；三是丙。\n一是丁；二是戊。", u""},
            {u"一是甲；二是乙；二是丙。", u"二是"},
            {u"万一是这样，唯一是那样，统一是好的。", u""},
            {u"3.5万条信息。\n", u""},
            {u"由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况、主要"
             u"问题及改进情况、其他事项六部分组成。",
             u"", u"preamble"},
            {u"由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、主要问题及改进情况、其他事项"
             u"六部分组成。",
             u"六部分", u"preamble"},
            {u"由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、主要问题及改进情况等六个方面"
             u"组成。",
             u"", u"preamble"},
            {u"由总体情况、主动公开政府信息情况、申请情况、复议诉讼情况、问题、其他事项和附表七部分组成。",
             u"七部分", u"preamble"},
        });
}

TEST(TextRuleTest, NoticesWhatStandsTwice)
{
    expectQuotes(QStringLiteral("text.doubled"),
                 {
                     {u"政府信息公开公开工作。", u"公开公开"},
                     {u"惠农补贴、、农村低保。。", u"、、|。。"},
                     {u"方方面面，人人参与，常常检查，一一回应，渐渐好转，层层落实，家家户户，等等。", u""},
                     {u"在县人民政府政府信息公开专栏公开，发给各社区社区工作者。", u""},
                     {u"某某镇镇人民政府。", u"镇镇"},
                     {u"（其中转载38条，群众欢迎。\n（二）乙。", u"（"},
                     {u"落实“三审三校制度。", u"“"},
                     {u"落实三审三校”制度。", u"”"},
                     {u"落实（“三审三校”）和《办法》。", u""},
                     {u"第一段“引文\n“第二段”。", u""},
                     {u"1）甲；2）乙。一）丙。", u""},
                     {u"……——", u""},
                     {u"办法（试行)", u""},
                 });
}

TEST(TextRuleTest, FindsWhatTheTemplateLeft)
{
    expectQuotes(QStringLiteral("text.template_note"),
                 {
                     {u"（文字描述）\n2024年，我镇…", u"（文字描述）"},
                     {u"(文字描述，收取信息处理费情况在此处报告。)",
                      u"(文字描述|收取信息处理费情况在此处报告", u"other"},
                     {u"图片和文字描述相结合。", u""},
                     {u"XX镇公开信息×××条。", u"XX镇|×××条"},
                     {u"邮箱zfxx@yunling.example，网址xx公开。", u""},
                 });
}

}  // namespace kaibao
