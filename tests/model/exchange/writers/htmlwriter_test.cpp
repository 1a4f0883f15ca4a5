// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/htmlwriter.h"

#include "model/exchange/reader.h"
#include "tests/support/reports.h"
#include "tests/support/roundtrip.h"

#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::HasSubstr;
using testing::Not;

std::string pageOf(const Report &report)
{
    return writeHtml(report).toStdString();
}

}  // namespace

TEST(HtmlWriterTest, WritesWhatTheReaderReads)
{
    QRandomGenerator random(2021);
    for (int round = 0; round < 50; ++round) {
        SCOPED_TRACE(round);
        const Report report = randomReport(random);
        const Result<ImportedReport> read =
            readReportBytes(writeHtml(report), QStringLiteral("report.html"), testEditions());
        ASSERT_EQ(lostOnTheWay(report, read), QStringList());
    }
}

TEST(HtmlWriterTest, HasNothingThatAWebEditorTakesOut)
{
    const QString page = QString::fromUtf8(writeHtml(sampleReport(QStringLiteral("2021-clean"))));
    QSet<QString> elements;
    QSet<QString> attributes;
    static const QRegularExpression tag(QStringLiteral("<([a-z0-9]+)([^>]*)>"));
    static const QRegularExpression attribute(QStringLiteral(" ([a-z]+)="));
    for (auto found = tag.globalMatch(page, page.indexOf(u"<body>")); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        elements << match.captured(1);
        for (auto inside = attribute.globalMatch(match.captured(2)); inside.hasNext();)
            attributes << inside.next().captured(1);
    }
    const auto words = [](const char *list) {
        const QStringList all = QString::fromLatin1(list).split(u' ');
        return QSet<QString>(all.begin(), all.end());
    };
    EXPECT_EQ(elements, words("body h1 br h2 p strong table caption thead tbody tr th td"));
    EXPECT_EQ(attributes, words("scope rowspan colspan"));
}

TEST(HtmlWriterTest, ThePageByItselfHasRulesAroundItsCells)
{
    const QString page = QString::fromUtf8(writeHtml(sampleReport(QStringLiteral("2021-clean"))));
    const QString head = page.first(page.indexOf(u"</head>"));
    EXPECT_TRUE(head.contains(u"<html lang=\"zh-CN\">"));
    EXPECT_TRUE(head.contains(u"<meta charset=\"utf-8\"/>"));
    const QString style =
        head.section(QStringLiteral("<style>"), 1).section(QStringLiteral("</style>"), 0, 0);
    EXPECT_TRUE(style.contains(u"border: 1px solid"));
    EXPECT_FALSE(style.contains(u'&'));
}

TEST(HtmlWriterTest, EscapesWhatTheClerkTyped)
{
    Report report = zeroReport(QStringLiteral("2021"));
    report.setText(field::OrganisationName, QStringLiteral("<script>甲&乙"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("a < b && \"c\"\u0001\n"));
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("<td>3"));
    const std::string page = pageOf(report);
    EXPECT_THAT(page, HasSubstr("<h1>&lt;script&gt;甲&amp;乙<br/>2021年"));
    EXPECT_THAT(page, HasSubstr("<p>a &lt; b &amp;&amp; &quot;c&quot;\uFFFD</p>"));
    EXPECT_THAT(page, HasSubstr("<td>&lt;td&gt;3</td>"));
}

TEST(HtmlWriterTest, TablesNameTheirHeads)
{
    const std::string page = pageOf(zeroReport(QStringLiteral("2021")));
    EXPECT_THAT(page, HasSubstr("<table>\n<caption>主动公开政府信息情况</caption>\n<tbody>\n<tr>\n"
                                "<th scope=\"rowgroup\" colspan=\"4\">第二十条第（一）项</th>"));
    EXPECT_THAT(page, HasSubstr("<th scope=\"col\" rowspan=\"2\">自然人</th>"));
    EXPECT_THAT(page, HasSubstr("<th scope=\"row\" rowspan=\"8\">（三）不予公开</th>"));
    EXPECT_THAT(page, HasSubstr("</thead>\n<tbody>"));
    EXPECT_THAT(page, Not(HasSubstr("<td/>")));
}

TEST(HtmlWriterTest, BlankIsNotZero)
{
    Report report = zeroReport(QStringLiteral("2021"));
    type(report, QStringLiteral("disclosure/fees/amount"), QString());
    EXPECT_THAT(pageOf(report), HasSubstr("<th scope=\"row\">行政事业性收费</th>\n<td colspan=\"3\"></td>"));
}

}  // namespace kaibao
