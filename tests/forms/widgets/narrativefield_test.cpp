// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/widgets/narrativefield.h"

#include "forms/widgets/narrativeeditor.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace kaibao {

TEST(NarrativeFieldTest, CountsCharactersWithoutBlanks)
{
    struct Case
    {
        const char16_t *text;
        qsizetype count;
    };
    for (const Case &sample : {Case{u"", 0}, {u"全年12件。", 6}, {u"　　一\n二 三", 3}, {u"𠀀", 1}})
        EXPECT_EQ(characterCount(QString::fromUtf16(sample.text)), sample.count);
}

TEST(NarrativeFieldTest, ShowsTheCountWhileOneTypes)
{
    NarrativeField field;
    field.editor().insertPlainText(QStringLiteral("两字"));
    EXPECT_EQ(field.findChild<QLabel *>()->text(), QStringLiteral("2 characters"));
}

}  // namespace kaibao
