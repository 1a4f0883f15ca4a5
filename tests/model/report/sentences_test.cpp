// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/sentences.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace kaibao {

TEST(SentencesTest, EndsBehindTheStopAndWhatClosesBehindIt)
{
    struct Case
    {
        const char16_t *text;
        QStringList sentences;
    };
    const Case cases[] = {
        {u"", {}},
        {u"\n", {QStringLiteral("\n")}},
        {u"无", {QStringLiteral("无")}},
        {u"一是。二是。\n", {QStringLiteral("一是。"), QStringLiteral("二是。\n")}},
        {u"他说“好。”然后走。", {QStringLiteral("他说“好。”"), QStringLiteral("然后走。")}},
        {u"收件3件；办结3件。", {QStringLiteral("收件3件；"), QStringLiteral("办结3件。")}},
        {u"真的？！是。", {QStringLiteral("真的？！"), QStringLiteral("是。")}},
        {u"收费1.5万元", {QStringLiteral("收费1.5万元")}},
    };
    for (const Case &one : cases) {
        QStringList found;
        for (const Sentence &sentence : sentencesOf(QString::fromUtf16(one.text)))
            found << sentence.text;
        EXPECT_EQ(found, one.sentences);
    }
}

TEST(SentencesTest, KnowsWhereEachStands)
{
    const QString text = QStringLiteral("（一）情况。收到3件。\n\n　无。");
    for (const Sentence &sentence : sentencesOf(text))
        EXPECT_EQ(text.sliced(sentence.offset, sentence.text.size()), sentence.text);
}

}  // namespace kaibao
