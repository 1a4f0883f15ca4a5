// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/library.h"

#include "tests/model/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kaibao {

namespace {

const QString Edition2021 = QStringLiteral("2021");

Change cellChange(const Report &report, const QString &key, int number)
{
    return Change().setCell(report, cellOf(report.edition(), key), {CellValue::count(number), Origin::Typed});
}

}  // namespace

class LibraryTest : public StoreTest
{};

TEST_F(LibraryTest, GivesBackWhatWasCreatedInEveryDetail)
{
    for (const QString &edition : {QStringLiteral("2019"), QStringLiteral("2021")}) {
        for (quint32 seed = 0; seed < 10; ++seed) {
            const Report report = anyReport(edition, seed);
            ReportId id = ReportId::None;
            {
                const auto library = open();
                const Result<ReportId> created = library->create(report);
                ASSERT_TRUE(created) << qPrintable(created.error().detail);
                id = *created;
            }
            const Result<Report> loaded = open()->load(id);
            ASSERT_TRUE(loaded) << qPrintable(loaded.error().message);
            ASSERT_TRUE(*loaded == report) << seed;
        }
    }
}

TEST_F(LibraryTest, KeepsTextsThatAreHardToEncode)
{
    const QString overview = field::narrative(QStringLiteral("overview"));
    for (const char16_t first : {u'\xFEFF', u'\xFFFE', u'\xD800', u'\xDC00', u'\0'}) {
        SCOPED_TRACE(static_cast<int>(first));
        ReportId id = ReportId::None;
        Report report = zeroReport(Edition2021);
        {
            const auto library = open();
            report.setText(overview, QChar(first) + QStringLiteral("本年"));
            id = *library->create(report);
            const Change change = Change().setText(report, overview, report.text(overview) + QChar(first));
            ASSERT_TRUE(recordEdit(*library, id, report, change, {QStringLiteral("Edit")}));
        }
        const auto library = open();
        const Result<Report> stored = library->load(id);
        ASSERT_TRUE(stored);
        EXPECT_EQ(stored->text(overview), report.text(overview));
        EXPECT_TRUE(library->history().stateAt(id, 0));
    }
}

TEST_F(LibraryTest, KeepsABlankReportAsItIs)
{
    const Report blank(testEdition(Edition2021), 2025);
    const auto library = open();
    const ReportId id = *library->create(blank);
    EXPECT_TRUE(*library->load(id) == blank);
}

TEST_F(LibraryTest, HasEveryChangeOnDiskWhenRecordReturns)
{
    QRandomGenerator random(1);
    Report report = anyReport(Edition2021, 1);
    const auto library = open();
    const ReportId id = *library->create(report);
    for (int round = 0; round < 100; ++round) {
        const Change change = anyChange(report, random);
        ASSERT_TRUE(recordEdit(*library, id, report, change, {QStringLiteral("Edit")}));
        if (round % 20 == 0) {  // while the first one still has it open
            ASSERT_TRUE(*open()->load(id) == report);
        }
        ASSERT_TRUE(*library->load(id) == report);
    }
}

TEST_F(LibraryTest, ListsReportsWithTheNewestFirst)
{
    const auto library = open();
    Report older = zeroReport(QStringLiteral("2019"));
    older.setText(field::OrganisationName, QStringLiteral("大水坑镇人民政府"));
    const ReportId first = *library->create(older, 3);
    wait(1000);
    const ReportId second = *library->create(Report(testEdition(Edition2021), 2025));
    const QDateTime created = now();
    wait(1000);
    ASSERT_TRUE(recordEdit(*library, first, older, cellChange(older, QStringLiteral("requests/new/total"), 7),
                           {QStringLiteral("Edit"), Gesture::Edit, 5}));

    const Result<QList<ReportSummary>> list = library->reports();
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 2);
    EXPECT_EQ(list->first().id, first);
    EXPECT_EQ(list->first().organisation, QStringLiteral("大水坑镇人民政府"));
    EXPECT_EQ(list->first().edition, QStringLiteral("2019"));
    EXPECT_EQ(list->first().year, older.year());
    EXPECT_EQ(list->first().openFindings, 5);
    EXPECT_EQ(list->first().changed, now());
    EXPECT_EQ(list->last().id, second);
    EXPECT_EQ(list->last().openFindings, std::nullopt);
    EXPECT_EQ(list->last().changed, created);
    EXPECT_NE(list->last().uuid, list->first().uuid);
}

TEST_F(LibraryTest, BringsARemovedReportBack)
{
    const auto library = open();
    const Report report = anyReport(Edition2021, 4);
    const ReportId id = *library->create(report);
    ASSERT_TRUE(library->setPlace({id, QStringLiteral("requests")}));
    ASSERT_TRUE(library->remove(id));
    EXPECT_TRUE(library->reports()->isEmpty());
    EXPECT_EQ(library->removedReports()->size(), 1);
    EXPECT_EQ(*library->place(), std::nullopt);
    ASSERT_TRUE(library->bringBack(id));
    EXPECT_EQ(library->reports()->size(), 1);
    EXPECT_TRUE(library->removedReports()->isEmpty());
    EXPECT_TRUE(*library->load(id) == report);
}

TEST_F(LibraryTest, PutsAReportIntoTheBinWhenTheClockJumpedBack)
{
    {
        const auto library = open();
        const ReportId id = *library->create(anyReport(QStringLiteral("2021"), 4));
        wait(-86'400'000);
        ASSERT_TRUE(library->remove(id));
    }
    const auto library = open();
    EXPECT_EQ(library->recovery(), nullptr);
    EXPECT_EQ(library->removedReports()->size(), 1);
}

TEST_F(LibraryTest, ReopensWhereItWasLeft)
{
    ReportId id = ReportId::None;
    {
        const auto library = open();
        EXPECT_EQ(*library->place(), std::nullopt);
        id = *library->create(zeroReport(Edition2021));
        ASSERT_TRUE(library->setPlace({id, QStringLiteral("overview")}));
        ASSERT_TRUE(library->setPlace({id, QStringLiteral("requests")}));
    }
    EXPECT_EQ(*open()->place(), (Place{id, QStringLiteral("requests")}));
}

TEST_F(LibraryTest, StoresExplanations)
{
    const auto library = open();
    Report report = anyReport(Edition2021, 4);
    const Report before = report;
    const ReportId id = *library->create(report);
    const Explanation added{
        QStringLiteral("f9"), QStringLiteral("系统合并"), QStringLiteral("years.jump"), {}, {}, {}};
    const Change change = Change().setExplanations(report, report.explanations() + QList{added});
    ASSERT_TRUE(library->record(id, change, {QStringLiteral("Explain")}));
    apply(report, change);
    EXPECT_TRUE(*library->load(id) == report);
    EXPECT_TRUE(*library->history().stateAt(id, 0) == before);
}

TEST_F(LibraryTest, KnowsOnlyItsOwnReports)
{
    const auto library = open();
    const Report report(testEdition(Edition2021), 2025);
    const Result<Report> loaded = library->load(ReportId{7});
    ASSERT_FALSE(loaded);
    EXPECT_FALSE(loaded.error().message.isEmpty());
    EXPECT_FALSE(library->record(ReportId{7}, cellChange(report, QStringLiteral("requests/new/total"), 7),
                                 {QStringLiteral("Edit")}));
    EXPECT_EQ(library->unsavedChanges(), 0);
}

TEST_F(LibraryTest, GoesOnWithTheNumbersOfWordsAfterAFailure)
{
    const auto library = open();
    Report report(testEdition(Edition2021), 2025);
    const ReportId id = *library->create(report);
    const QString hidden = path() + QStringLiteral(".away");
    ASSERT_TRUE(QFile::rename(path(), hidden));
    EXPECT_FALSE(recordEdit(*library, id, report, cellChange(report, QStringLiteral("requests/new/total"), 7),
                            {QStringLiteral("One")}));
    EXPECT_FALSE(recordEdit(*library, id, report, cellChange(report, QStringLiteral("requests/new/other"), 8),
                            {QStringLiteral("Two")}));
    EXPECT_EQ(library->unsavedChanges(), 2);
    ASSERT_TRUE(QFile::rename(hidden, path()));
    EXPECT_TRUE(library->retry());
    EXPECT_EQ(library->unsavedChanges(), 0);
    EXPECT_TRUE(*library->load(id) == report);
    EXPECT_EQ(library->history().entries(id)->size(), 2);
}

TEST_F(LibraryTest, IsReadOnlyForTheSecondProgram)
{
    auto first = open();
    Report report = anyReport(Edition2021, 4);
    const ReportId id = *first->create(report);
    const auto second = open();
    EXPECT_FALSE(first->isReadOnly());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_TRUE(second->readOnlyReason().contains(QStringLiteral("another window")))
        << qPrintable(second->readOnlyReason());

    // It sees what the first one does, new words and all.
    Change change = cellChange(report, QStringLiteral("reviews/litigation_direct/upheld"), 7);
    ASSERT_TRUE(recordEdit(*first, id, report, change, {QStringLiteral("A name never used before")}));
    EXPECT_TRUE(*second->load(id) == report);
    EXPECT_EQ(second->history().entries(id)->last().name, QStringLiteral("A name never used before"));

    EXPECT_FALSE(second->create(report));
    EXPECT_FALSE(second->remove(id));
    EXPECT_FALSE(second->setPlace({id, {}}));
    EXPECT_FALSE(second->record(id, change.inverted(), {QStringLiteral("Edit")}));
    EXPECT_EQ(second->unsavedChanges(), 0);

    first.reset();
    EXPECT_FALSE(open()->isReadOnly());
}

TEST_F(LibraryTest, FileIsForItsOwnerOnly)
{
    const auto library = open();
    ASSERT_TRUE(library->create(zeroReport(Edition2021)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                      | QFile::WriteOther | QFile::ExeOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        SCOPED_TRACE(suffix);
        const QFileInfo file(path() + QString::fromLatin1(suffix));
        ASSERT_TRUE(file.exists());
        EXPECT_EQ(file.permissions() & others, QFile::Permissions());
    }
}

TEST_F(LibraryTest, SurvivesAClockThatIsSetBack)
{
    const auto library = open();
    Report report(testEdition(Edition2021), 2025);
    const ReportId id = *library->create(report);
    const QString overview = field::narrative(QStringLiteral("overview"));
    for (const char *text : {"一", "一二", "一二三"}) {
        wait(-3'600'000);
        const Change change = Change().setText(report, overview, QString::fromUtf8(text));
        ASSERT_TRUE(recordEdit(*library, id, report, change, {QStringLiteral("Typing")}));
    }
    EXPECT_TRUE(*library->load(id) == report);
    const QList<JournalEntry> journal = *library->history().entries(id);
    ASSERT_EQ(journal.size(), 3);
    EXPECT_LT(journal[2].time, journal[1].time);
    EXPECT_EQ(library->history().stateAt(id, 1)->text(overview), QStringLiteral("一"));
}

}  // namespace kaibao
