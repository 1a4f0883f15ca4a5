// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/pages/carriedmarks.h"

#include "model/report/succession.h"
#include "tests/support/reports.h"

#include <QPalette>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Field = field::narrative(QStringLiteral("overview"));

class CarriedMarksTest : public testing::Test
{
protected:
    CarriedMarksTest() : old(zeroReport(QStringLiteral("2021")))
    {
        old.setText(Field, QStringLiteral("2021年公开5条。\n全年无投诉。\n"));
    }

    static QStringList marked(const Document &document)
    {
        QStringList words;
        for (const TextMark &mark : carriedMarks(document, Field, QPalette()))
            words << document.report().text(Field).mid(mark.offset, mark.length);
        return words;
    }

    Report old;
};

}  // namespace

TEST_F(CarriedMarksTest, GoWhenTheParagraphIsTouchedAndComeBackWithAnUndo)
{
    Document document(successorOf(old, old.edition()).report, old);
    const QStringList all = {QStringLiteral("2021年公开5条。"), QStringLiteral("2021"),
                             QStringLiteral("全年无投诉。")};
    EXPECT_EQ(marked(document), all);
    document.setText(Field, QStringLiteral("2022年公开5条。\n全年无投诉。\n"));
    EXPECT_EQ(marked(document), QStringList{QStringLiteral("全年无投诉。")});
    document.undoStack().undo();
    EXPECT_EQ(marked(document), all);
}

TEST_F(CarriedMarksTest, NeedLastYearsReport)
{
    const Document document(successorOf(old, old.edition()).report);
    EXPECT_EQ(marked(document), QStringList());
}

TEST_F(CarriedMarksTest, SayWhyTheyAreThere)
{
    const Document document(successorOf(old, old.edition()).report, old);
    for (const TextMark &mark : carriedMarks(document, Field, QPalette())) {
        EXPECT_FALSE(mark.message.isEmpty());
        EXPECT_NE(mark.colour.isValid(), mark.ground.isValid()) << "one of the two";
    }
}

}  // namespace kaibao
