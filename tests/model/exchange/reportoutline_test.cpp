// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reportoutline.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

ReportOutline outline(const QString &text)
{
    QList<ContentBlock> lines;
    for (const QString &line : text.split(u'\n'))
        lines << ContentLine{line, {}};
    return outlineOf(lines, testEditions(), Wordings::builtIn());
}

QStringList linesOf(const ReportOutline &outline, const char *section)
{
    QStringList lines;
    for (const ContentBlock &block : outline.sections.value(QString::fromLatin1(section)))
        lines << textOf(block);
    return lines;
}

}  // namespace

struct HeadingCase
{
    const char *section;  ///< empty: no heading
    QString line;
};

class HeadingTest : public testing::TestWithParam<HeadingCase>
{};

TEST_P(HeadingTest, IsKnownByItsWords)
{
    const ReportOutline found = outline(GetParam().line + QStringLiteral("\n正文。\n"));
    const QString section = QString::fromLatin1(GetParam().section);
    if (section.isEmpty())
        EXPECT_TRUE(found.sections.isEmpty()) << found.sections.keys().join(u' ').toStdString();
    else
        EXPECT_EQ(linesOf(found, GetParam().section), QStringList(QStringLiteral("正文。")));
}

INSTANTIATE_TEST_SUITE_P(
    Lines, HeadingTest,
    testing::Values(HeadingCase{"overview", QStringLiteral("一、总体情况")},
                    HeadingCase{"overview", QStringLiteral("  一 、 总 体 情 况  ")},
                    HeadingCase{"overview", QStringLiteral("**一、总体情况**")},
                    HeadingCase{"overview", QStringLiteral("一．总体情况")},
                    HeadingCase{"overview", QStringLiteral("总体情况")},
                    HeadingCase{"overview", QStringLiteral("一、工作基本情况")},
                    HeadingCase{"disclosure", QStringLiteral("二、主动公开政府信息情况")},
                    HeadingCase{"requests", QStringLiteral("三、收到和处理政府信息公开申请的情况")},
                    HeadingCase{"reviews",
                                QStringLiteral("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")},
                    HeadingCase{"problems", QStringLiteral("五、政府信息公开工作存在的主要问题及改进情况")},
                    HeadingCase{"problems", QStringLiteral("五、存在问题及改进情况")},
                    HeadingCase{"problems", QStringLiteral("五、存在的主要问题及整改措施")},
                    HeadingCase{"problems", QStringLiteral("五、主要问题和改进情况")},
                    HeadingCase{"other", QStringLiteral("六、其他需要报告的事项")},
                    HeadingCase{"other", QStringLiteral("六、其他事项")},
                    HeadingCase{"", QStringLiteral("四、结转下年度继续办理")},
                    HeadingCase{"", QStringLiteral("二、上年结转政府信息公开申请数量")},
                    HeadingCase{"", QStringLiteral("三、本年度办理结果")},
                    HeadingCase{"", QStringLiteral("（一）总体情况")},
                    HeadingCase{"", QStringLiteral("1.总体情况")},
                    HeadingCase{"", QStringLiteral("一、总体情况\t0")},
                    HeadingCase{"", QStringLiteral("报告分为总体情况、主动公开政府信息情况等六个部分。")}));

TEST(ReportOutlineTest, KeepsWhatStandsBehindAHeading)
{
    const ReportOutline found =
        outline(QStringLiteral("一、总体情况（文字描述）\n好。\n六、其他需要报告的事项：无\n"));
    EXPECT_EQ(linesOf(found, "overview"), QStringList(QStringLiteral("好。")));
    EXPECT_EQ(linesOf(found, "other"), QStringList(QStringLiteral("无")));
    EXPECT_EQ(found.notes, QStringList(QStringLiteral("（文字描述）")));
}

TEST(ReportOutlineTest, LeavesOutPageNumbersAndEmptyLines)
{
    const ReportOutline found =
        outline(QStringLiteral("一、总体情况\n前\n\n     -1-\n— 2 —\n　　-4-\n\u00A0-5-\u00A0\n后\n-3\n"));
    EXPECT_EQ(linesOf(found, "overview"),
              QStringList({QStringLiteral("前"), QStringLiteral("后"), QStringLiteral("-3")}));
}

}  // namespace kaibao
