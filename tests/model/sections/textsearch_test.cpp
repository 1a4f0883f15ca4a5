// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/textsearch.h"

#include "model/report/reference.h"
#include "tests/support/reports.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

Report searched()
{
    Report report(testEdition(QStringLiteral("2021")), 2025);
    report.setText(field::narrative(QStringLiteral("overview")),
                   QStringLiteral("2024年新收{requests/new/total}件，２０２４年办结。\n"));
    report.setText(field::narrative(QStringLiteral("other")), QStringLiteral("WWW 2024 www\n"));
    return report;
}

}  // namespace

TEST(TextSearchTest, FindsInReadingOrderWhateverTheWidthAndCase)
{
    const QString overview = field::narrative(QStringLiteral("overview"));
    const QString other = field::narrative(QStringLiteral("other"));
    const int second = static_cast<int>(searched().text(overview).indexOf(u'２'));
    EXPECT_EQ(findText(searched(), QStringLiteral("2024")),
              (QList<TextPlace>{{overview, 0, 4}, {overview, second, 4}, {other, 4, 4}}));
    EXPECT_EQ(findText(searched(), QStringLiteral("Www")), (QList<TextPlace>{{other, 0, 3}, {other, 9, 3}}));
    EXPECT_TRUE(findText(searched(), QString()).isEmpty());
}

TEST(TextSearchTest, ALiveReferenceIsFoundByItsFigureAndNeverReplaced)
{
    Report report = searched();
    type(report, QStringLiteral("requests/new/total"), QStringLiteral("128"));
    EXPECT_TRUE(findText(report, QStringLiteral("total")).isEmpty()) << "nobody reads its key";
    const QString overview = field::narrative(QStringLiteral("overview"));
    const int begin = static_cast<int>(report.text(overview).indexOf(QStringLiteral("收{")));
    const QList<TextPlace> places = findText(report, QStringLiteral("收128件"));
    EXPECT_EQ(places, (QList<TextPlace>{{overview, begin, 22, true}}));
    EXPECT_TRUE(replaceText(report, QStringLiteral("28"), QStringLiteral("x")).isEmpty());
    EXPECT_TRUE(replaceAt(report, places.first(), QStringLiteral("x")).isEmpty());
}

TEST(TextSearchTest, NoReplacementBreaksALiveReference)
{
    const QString pieces[] = {
        QStringLiteral("{"),  QStringLiteral("}"),    QStringLiteral("requests"),
        QStringLiteral("/"),  QStringLiteral("new"),  QStringLiteral("{requests/new/total}"),
        QStringLiteral("12"), QStringLiteral("收到"), QStringLiteral("{a/b/")};
    const int count = static_cast<int>(std::size(pieces));
    QRandomGenerator random(5);
    const auto randomText = [&](int most) {
        QString text;
        for (int i = random.bounded(most + 1); i > 0; --i)
            text += pieces[random.bounded(count)];
        return text;
    };
    const auto keysIn = [](const Report &report) {
        QStringList keys;
        for (const Reference &reference : referencesIn(report.narrative(QStringLiteral("overview"))))
            keys << reference.key;
        return keys;
    };
    for (int i = 0; i < 3000; ++i) {
        Report report = searched();
        type(report, QStringLiteral("requests/new/total"), QStringLiteral("12"));
        report.setText(field::narrative(QStringLiteral("overview")), randomText(12));
        const QStringList before = keysIn(report);
        const QString words = randomText(2);
        const QString by = randomText(2);
        apply(report, replaceText(report, words, by));
        QStringList after = keysIn(report);
        for (const QString &key : before)
            EXPECT_TRUE(after.removeOne(key)) << words.toStdString() << " by " << by.toStdString();
    }
}

TEST(TextSearchTest, ReplacesEverywhereInOneChange)
{
    Report report = searched();
    apply(report, replaceText(report, QStringLiteral("2024"), QStringLiteral("2025")));
    EXPECT_EQ(report.narrative(QStringLiteral("overview")),
              QStringLiteral("2025年新收{requests/new/total}件，2025年办结。\n"));
    EXPECT_EQ(report.narrative(QStringLiteral("other")), QStringLiteral("WWW 2025 www\n"));
    EXPECT_TRUE(findText(report, QStringLiteral("2024")).isEmpty());
}

TEST(TextSearchTest, ReplacesAtOnePlace)
{
    Report report = searched();
    apply(report, replaceAt(report, findText(report, QStringLiteral("2024")).at(1), QStringLiteral("今")));
    EXPECT_EQ(report.narrative(QStringLiteral("overview")),
              QStringLiteral("2024年新收{requests/new/total}件，今年办结。\n"));
}

}  // namespace kaibao
