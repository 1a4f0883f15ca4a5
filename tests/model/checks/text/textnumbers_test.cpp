// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/text/textnumbers.h"

#include "model/report/showntext.h"
#include "tests/model/checks/text/sentencesfixture.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

struct NumberCase
{
    const char16_t *text;
    const char16_t *numbers;  ///< each as it is written, "=" and the cell that fits or that it is taken from
};

// 20 new requests, 14 of natural persons; see the fixture.
// clang-format off
constexpr NumberCase Cases[] = {
    {u"2024年新收政府信息公开申请20件。",               u"20=requests/new/total"},
    {u"2024年新收政府信息公开申请２０件。",             u"２０=requests/new/total"},
    {u"2024年新收政府信息公开申请21件。",               u"21="},
    {u"2024年新收政府信息公开申请二十件。",             u""},
    {u"2024年新收政府信息公开申请20余件。",             u""},
    {u"开展培训20次，收到政府信息公开申请20件。",       u"20=|20=requests/new/total"},
    {u"新收政府信息公开申请{requests/new/total}件。",   u"{requests/new/total}=requests/new/total"},
    {u"",                                               u""},
};
// clang-format on

QString numbersOf(const QString &text)
{
    const Report report = reportSaying(text);
    QStringList found;
    for (const TextNumber &number : numbersIn(report, Overview)) {
        const QString fits =
            number.fits.isEmpty() ? QString() : report.edition().cell(number.fits.first()).key();
        found << text.mid(number.offset, number.length) + u'='
                     + (number.reference.isEmpty() ? fits : number.reference);
        EXPECT_FALSE(number.words.isEmpty());
    }
    return found.join(u'|');
}

}  // namespace

TEST(TextNumbers, FitsTheCellsThatTheWordsSpeakOf)
{
    for (const NumberCase &c : Cases)
        EXPECT_EQ(numbersOf(QString::fromUtf16(c.text)), QString::fromUtf16(c.numbers))
            << QString::fromUtf16(c.text).toStdString();
}

TEST(TextNumbers, LinkingChangesNothingThatIsRead)
{
    const Report report = reportSaying(
        QStringLiteral("开展培训20次，收到政府信息公开申请20件。制发行政规范性文件2件，现行有效9件。"));
    const QString before = report.text(Overview);
    const QString after = linked(report.edition(), before, numbersIn(report, Overview));
    EXPECT_TRUE(after.contains(QStringLiteral("培训20次"))) << "no cell fits it";
    EXPECT_TRUE(after.contains(QStringLiteral("{requests/new/total}件"))) << after.toStdString();
    EXPECT_EQ(ShownText(report, after).text(), before);
}

}  // namespace kaibao
