// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/schema.h"

#include "model/store/database.h"
#include "model/store/recovery.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>

namespace kaibao {

namespace {

/// Libraries as each schema before the newest left them: schema-<number>.kaibao.
QDir frozenFolder()
{
    return QDir(sourcePath(QStringLiteral("tests/model/store/data")));
}

QByteArray frozen(int schema)
{
    QFile file(frozenFolder().filePath(QStringLiteral("schema-%1.kaibao").arg(schema)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << schema;
    return file.readAll();
}

}  // namespace

class SchemaTest : public StoreTest
{
protected:
    /// What every frozen library holds.
    static void expectHasItsReports(Library &library)
    {
        const QList<ReportSummary> reports = *library.reports();
        ASSERT_EQ(reports.size(), 1);
        EXPECT_EQ(reports.first().organisation, QStringLiteral("大水坑镇人民政府"));
        EXPECT_EQ(reports.first().openFindings, 3);
        EXPECT_EQ(library.removedReports()->size(), 1);
        const ReportId id = reports.first().id;
        EXPECT_EQ(*library.place(), (Place{id, QStringLiteral("requests")}));
        const Result<Report> report = library.load(id);
        ASSERT_TRUE(report) << qPrintable(report.error().message);
        EXPECT_EQ(report->narrative(QStringLiteral("overview")), QStringLiteral("本年收到申请21件。\n"));
        EXPECT_EQ(report->explanations().first().reason, QStringLiteral("上年结转两件"));
        const CellId cell = cellOf(report->edition(), QStringLiteral("requests/new/natural_person"));
        EXPECT_EQ(report->value(cell), CellValue::count(21));
        ASSERT_EQ(library.history().entries(id)->size(), 2);
        EXPECT_EQ(library.history().stateAt(id, 0)->value(cell), CellValue::count(0));
    }
};

TEST_F(SchemaTest, EveryOlderOneHasAFrozenLibrary)
{
    EXPECT_EQ(frozenFolder().entryList({QStringLiteral("schema-*.kaibao")}).size(), schema::newest() - 1);
}

TEST_F(SchemaTest, BringsEveryOlderLibraryUpAfterABackup)
{
    for (int old = 1; old < schema::newest(); ++old) {
        SCOPED_TRACE(old);
        const QString path = m_folder.write(QStringLiteral("%1/library.kaibao").arg(old), frozen(old));
        {
            const auto library = open(path);
            ASSERT_NE(library, nullptr);
            expectHasItsReports(*library);
            EXPECT_TRUE(library->snippets().keep({}, QStringLiteral("本机关")));
        }
        expectHasItsReports(*open(path));
        EXPECT_EQ(Backups(path, Backups::defaultFolder(path)).list().size(), 1);
    }
}

TEST_F(SchemaTest, MigratedTablesStandWhereThoseOfANewLibraryStand)
{
    const auto places = [](const QString &path) {
        return Database::open(path, Database::Access::ReadOnly)
            .value()
            ->text("SELECT group_concat(name || ' ' || rootpage, ';') FROM sqlite_schema");
    };
    open();
    const QString migrated = m_folder.write(QStringLiteral("old/library.kaibao"), frozen(1));
    open(migrated);
    EXPECT_EQ(places(migrated), places(path()));
}

TEST_F(SchemaTest, SavesADamagedOlderLibrary)
{
    QByteArray damaged = frozen(1);
    constexpr qsizetype PageSize = 4096;
    const qsizetype cells = damaged.indexOf("t=21") / PageSize * PageSize;
    damaged.replace(cells, PageSize, QByteArray(PageSize, '\0'));
    const QString path = m_folder.write(QStringLiteral("old/library.kaibao"), damaged);
    const auto library = open(path);
    ASSERT_NE(library, nullptr);
    ASSERT_NE(library->recovery(), nullptr);
    EXPECT_EQ(library->recovery()->salvage.reports(), 2);
    EXPECT_EQ(library->reports()->size(), 1);
}

}  // namespace kaibao
