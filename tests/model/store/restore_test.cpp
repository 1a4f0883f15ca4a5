// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/restore.h"

#include "model/store/backups.h"
#include "tests/model/store/storefixture.h"

namespace kaibao {

class RestoreTest : public StoreTest
{};

TEST_F(RestoreTest, ShowsAndBringsOverWhatDiffersFromABackup)
{
    const QString name = QStringLiteral("Restored");
    const auto library = open();
    Report edited = anyReport(QStringLiteral("2021"), 1);
    const Report original = edited;
    const ReportId editedId = *library->create(edited);
    const Report binned = anyReport(QStringLiteral("2019"), 2);
    const ReportId binnedId = *library->create(binned);
    ASSERT_TRUE(library->create(anyReport(QStringLiteral("2019"), 3)));  // stays as it is
    const Result<Backup> backup = Backups(path(), m_folder.filePath(QStringLiteral("b"))).make();
    ASSERT_TRUE(backup);
    const auto there = Library::openBackup(backup->path, testEditions()).value();
    EXPECT_TRUE(differences(*library, *there)->isEmpty());

    QRandomGenerator random(4);
    ASSERT_TRUE(recordEdit(*library, editedId, edited, anyChange(edited, random), {QStringLiteral("Edit")}));
    ASSERT_TRUE(library->remove(binnedId));
    ASSERT_TRUE(library->create(zeroReport(QStringLiteral("2021"))));  // only here: not named
    const QList<ReportDifference> found = *differences(*library, *there);
    ASSERT_EQ(found.size(), 2);
    for (const ReportDifference &difference : found)
        EXPECT_TRUE(bringOver(*library, *there, difference, name));
    EXPECT_TRUE(*library->load(editedId) == original);
    EXPECT_EQ(library->history().entries(editedId)->last().name, name);
    EXPECT_EQ(library->reports()->size(), 4);
    EXPECT_TRUE(differences(*library, *there)->isEmpty());
    EXPECT_TRUE(*library->history().stateAt(editedId, 1) == edited);  // and what was there before is not lost

    const auto fresh = open(m_folder.filePath(QStringLiteral("fresh")));
    const QList<ReportDifference> all = *differences(*fresh, *there);
    EXPECT_EQ(all.size(), 3);
    for (const ReportDifference &difference : all)
        EXPECT_TRUE(bringOver(*fresh, *there, difference, name));
    EXPECT_TRUE(differences(*fresh, *there)->isEmpty());
}

}  // namespace kaibao
