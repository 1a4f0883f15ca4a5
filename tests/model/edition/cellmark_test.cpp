// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/cellmark.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

class CellMark : public testing::TestWithParam<const char *>
{};

TEST_P(CellMark, LeadsToItsCellAndToNoOther)
{
    const Edition &edition = testEdition(QString::fromLatin1(GetParam()));
    for (int i = 0; i < edition.cells().size(); ++i) {
        const Cell &cell = edition.cells()[i];
        if (cell.crossedOut)
            continue;
        EXPECT_EQ(cellWithMark(edition, cell.mark), static_cast<CellId>(i)) << cell.mark.toStdString();
        EXPECT_EQ(cellWithMark(edition, QString(cell.mark).remove(u'-')), static_cast<CellId>(i));
    }
}

INSTANTIATE_TEST_SUITE_P(Editions, CellMark, testing::Values("2019", "2021"),
                         [](const testing::TestParamInfo<const char *> &parameter) {
                             return std::string(parameter.param);
                         });

struct TypedMark
{
    const char16_t *typed;
    const char *key;
};

class TypedMarkTest : public testing::TestWithParam<TypedMark>
{};

TEST_P(TypedMarkTest, IsUnderstoodAsPeopleTypeIt)
{
    const Edition &edition = testEdition(QStringLiteral("2021"));
    const std::optional<CellId> cell = cellWithMark(edition, QStringView(GetParam().typed));
    EXPECT_EQ(cell ? edition.cell(*cell).key() : QString(), QString::fromLatin1(GetParam().key));
}

INSTANTIATE_TEST_SUITE_P(
    Ways, TypedMarkTest,
    testing::Values(TypedMark{u"三-1-自", "requests/new/natural_person"},
                    TypedMark{u" 三—１－自 ", "requests/new/natural_person"},
                    TypedMark{u"三1自", "requests/new/natural_person"},
                    TypedMark{u"三 12 自", "requests/denied.administrative_query/natural_person"},
                    TypedMark{u"三-99-自", ""}, TypedMark{u"", ""}, TypedMark{u"自", ""}));

}  // namespace kaibao
