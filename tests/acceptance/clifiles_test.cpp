// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that cannot be read or written, and those that must not be.

#include "tests/acceptance/cli.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

namespace kaibao {

namespace {

using testing::HasSubstr;

const QString CleanSample = sourcePath(QStringLiteral("resources/samples/2021-clean.json"));

QStringList namesIn(const TemporaryDirectory &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

/// A copy of the sample in the folder, after the replacement of a text.
QString sampleIn(const TemporaryDirectory &folder, const QString &name, const QByteArray &before = {},
                 const QByteArray &after = {})
{
    QFile file(CleanSample);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    if (!before.isEmpty())
        content.replace(before, after);
    return folder.write(name, content);
}

}  // namespace

struct BadInput
{
    const char *name;
    const char *file;
    QByteArray content;
    const char *says;
};

class BadInputTest : public testing::TestWithParam<BadInput>
{};

TEST_P(BadInputTest, EndsWithTwoNamesTheFileAndWritesNothing)
{
    const TemporaryDirectory folder;
    const QString input = folder.write(QString::fromLatin1(GetParam().file), GetParam().content);
    const QString output = folder.filePath(QStringLiteral("out.json"));
    const ProgramRun run = runInEnglish({QStringLiteral("import"), input, QStringLiteral("-o"), output});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.out, QString());
    EXPECT_TRUE(run.error.startsWith(input)) << run.error.toStdString();
    EXPECT_EQ(run.error.count(u'\n'), 1) << run.error.toStdString();
    EXPECT_THAT(run.error.toStdString(), HasSubstr(GetParam().says));
    EXPECT_EQ(namesIn(folder), QStringList(QString::fromLatin1(GetParam().file)));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadInputTest,
    testing::Values(
        BadInput{"Empty", "a.json", "", "empty"}, BadInput{"EmptyText", "a.txt", "\n\n", "empty"},
        BadInput{"Truncated", "a.json", R"({"format":"kaibao-report","version":1,"edi)", "cut off"},
        BadInput{"Binary", "a.txt", QByteArray(5000, '\7'), "no text"},
        BadInput{"HundredMegabytes", "a.json", QByteArray(100'000'000, ' '), "larger than"},
        BadInput{"Picture", "a.json", "\x89PNG\r\n", "picture"},
        BadInput{"UnknownEdition", "a.json",
                 R"({"format":"kaibao-report","version":1,"edition":"1999","year":2023})", "“1999”"},
        BadInput{"WrongType", "a.json",
                 R"({"format":"kaibao-report","version":1,"edition":"2021","year":2023,"tables":[]})",
                 "tables must be"},
        BadInput{"OtherText", "a.txt", "今天天气很好。", "none of the six headings"}),
    [](const auto &test) { return test.param.name; });

TEST(CliFilesTest, AMissingFileEndsWithTwo)
{
    const ProgramRun run = runInEnglish({QStringLiteral("check"), QStringLiteral("/no/such/file.json")});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.error.toStdString(), HasSubstr("/no/such/file.json"));
}

TEST(CliFilesTest, BrokenStandardInputEndsWithTwo)
{
    const ProgramRun run = runInEnglish({QStringLiteral("check"), QStringLiteral("-")}, "{");
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.error.toStdString(), HasSubstr("Standard input"));
}

class BadOutputTest : public testing::TestWithParam<const char *>
{};

TEST_P(BadOutputTest, EndsWithThreeAndNamesThePlace)
{
    const TemporaryDirectory folder;
    folder.write(QStringLiteral("file.txt"), "x");
    const QString output = QDir(folder.path()).filePath(QString::fromLatin1(GetParam()));
    const ProgramRun run =
        runInEnglish({QStringLiteral("import"), CleanSample, QStringLiteral("-o"), output});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.error.startsWith(output)) << run.error.toStdString();
    EXPECT_EQ(namesIn(folder), QStringList(QStringLiteral("file.txt")));
}

INSTANTIATE_TEST_SUITE_P(Places, BadOutputTest,
                         testing::Values("missing/out.json", "file.txt/out.json", ".", "/proc/out.json",
                                         "/dev/full"));

TEST(CliFilesTest, AFullDiskLeavesTheOldFile)
{
    const TemporaryDirectory folder;
    const QString output = folder.write(QStringLiteral("out.json"), "old");
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit limit{1000, 1000};  // no file of the program may become larger
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(QStringLiteral(KAIBAO_CLI),
                  {QStringLiteral("import"), CleanSample, QStringLiteral("-o"), output});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 3);
    EXPECT_EQ(folder.read(QStringLiteral("out.json")), "old");
    EXPECT_EQ(namesIn(folder), QStringList(QStringLiteral("out.json")));
}

class OwnInputTest : public testing::TestWithParam<const char *>
{};

TEST_P(OwnInputTest, IsNeverWrittenOver)
{
    const TemporaryDirectory folder;
    const QString report = sampleIn(folder, QStringLiteral("a.json"));
    const QByteArray before = folder.read(QStringLiteral("a.json"));
    const QString sameFile = folder.path() + QStringLiteral("/./a.json");
    const ProgramRun run =
        runInEnglish({QString::fromLatin1(GetParam()), report, QStringLiteral("-o"), sameFile});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.error.toStdString(), HasSubstr("is what is read"));
    EXPECT_EQ(folder.read(QStringLiteral("a.json")), before);
}

INSTANTIATE_TEST_SUITE_P(Verbs, OwnInputTest, testing::Values("import", "export", "rollup"));

TEST(CliFilesTest, TheCopyThatIsComparedWithIsNeverWrittenOver)
{
    const TemporaryDirectory folder;
    const QString copy = sampleIn(folder, QStringLiteral("copy.pdf"));
    const ProgramRun run = runInEnglish({QStringLiteral("export"), CleanSample, QStringLiteral("-o"), copy,
                                         QStringLiteral("--review"), QStringLiteral("--since"), copy});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_THAT(run.error.toStdString(), HasSubstr("is what is read"));
}

TEST(CliFilesTest, ANewerReportIsNotTakenForLastYears)
{
    const TemporaryDirectory folder;
    const QString newer = sampleIn(folder, QStringLiteral("2025.json"), "\"year\": 2024", "\"year\": 2025");
    const QStringList check{QStringLiteral("check"), CleanSample, QStringLiteral("--all")};
    const ProgramRun run = runInEnglish(check + QStringList{QStringLiteral("--previous"), newer});
    EXPECT_THAT(run.error.toStdString(), HasSubstr("for 2025, not for 2023"));
    EXPECT_EQ(run.out, runInEnglish(check).out);
    const ProgramRun review =
        runInEnglish({QStringLiteral("export"), CleanSample, QStringLiteral("--review"), QStringLiteral("-o"),
                      folder.filePath(QStringLiteral("a.pdf")), QStringLiteral("--previous"), newer});
    EXPECT_THAT(review.error.toStdString(), HasSubstr("for 2025, not for 2023"));
}

TEST(CliFilesTest, TellsOfLastYearsReportOfAnotherOrganisation)
{
    const TemporaryDirectory folder;
    sampleIn(folder, QStringLiteral("other.json"), "\"year\": 2024", "\"year\": 2023");
    QByteArray content = folder.read(QStringLiteral("other.json"));
    const QString other =
        folder.write(QStringLiteral("other.json"), content.replace("青石桥镇人民政府", "白沙镇人民政府"));
    const ProgramRun run =
        runInEnglish({QStringLiteral("check"), CleanSample, QStringLiteral("--previous"), other});
    EXPECT_THAT(run.error.toStdString(), HasSubstr("白沙镇人民政府"));
}

}  // namespace kaibao
