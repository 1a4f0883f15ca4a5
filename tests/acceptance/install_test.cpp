// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/cli.h"
#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Share = QStringLiteral("share/");

/// The tree that `cmake --install` makes of this build.
class InstallTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString build = QFileInfo(QStringLiteral(KAIBAO_CLI)).dir().filePath(QStringLiteral(".."));
        const ProgramRun run =
            runProgram(QStringLiteral("cmake"),
                       {QStringLiteral("--install"), build, QStringLiteral("--prefix"), m_prefix.path()});
        ASSERT_EQ(run.exitCode, 0) << run.error.toStdString();
    }

    QString installed(const QString &path) const { return m_prefix.filePath(path); }

    /// Runs a checker on an installed file, where the checker is there.
    void expectValid(const QString &program, const QStringList &arguments, const QString &path) const
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            GTEST_SKIP() << program.toStdString() << " is not installed";
        const ProgramRun run = runProgram(program, arguments + QStringList{installed(path)});
        EXPECT_EQ(run.exitCode, 0) << (run.out + run.error).toStdString();
    }

private:
    TemporaryDirectory m_prefix;
};

}  // namespace

TEST_F(InstallTest, PutsEverythingInItsPlace)
{
    for (const char *path :
         {"bin/kaibao", "bin/kaibao-cli", "lib/kaibao/kaibao-office.so",
          "share/applications/cn.kaibao.Kaibao.desktop", "share/metainfo/cn.kaibao.Kaibao.metainfo.xml",
          "share/mime/packages/cn.kaibao.Kaibao.xml", "share/doc/kaibao/copyright", "share/man/man1/kaibao.1",
          "share/man/man1/kaibao-cli.1", "share/icons/hicolor/scalable/apps/cn.kaibao.Kaibao.svg"})
        EXPECT_TRUE(QFileInfo(installed(QLatin1String(path))).isFile()) << path;
}

TEST_F(InstallTest, TheInstalledProgramWritesADocument)
{
    const QString program = installed(QStringLiteral("bin/kaibao-cli"));
    EXPECT_EQ(runProgram(program, {QStringLiteral("--version")}).exitCode, 0);
    const QString document = installed(QStringLiteral("report.docx"));
    const QByteArray report = R"({"format": "kaibao-report", "version": 1, "edition": "2021", "year": 2023})";
    runProgram(program, {QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("-o"), document},
               report);
    EXPECT_TRUE(QFileInfo::exists(document));
}

TEST_F(InstallTest, WithoutTheModuleForOfficeFilesItSaysSo)
{
    ASSERT_TRUE(QFile::remove(installed(QStringLiteral("lib/kaibao/kaibao-office.so"))));
    const QString document = installed(QStringLiteral("report.docx"));
    const QByteArray report = R"({"format": "kaibao-report", "version": 1, "edition": "2021", "year": 2023})";
    const ProgramRun run = runProgram(installed(QStringLiteral("bin/kaibao-cli")),
                                      {QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("-o"),
                                       document, QStringLiteral("--language=en")},
                                      report);
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.error.contains(QStringLiteral("install the program anew"))) << run.error.toStdString();
    EXPECT_FALSE(QFileInfo::exists(document));
}

TEST_F(InstallTest, ItsDesktopEntryIsValid)
{
    expectValid(QStringLiteral("desktop-file-validate"), {},
                Share + QStringLiteral("applications/cn.kaibao.Kaibao.desktop"));
}

TEST_F(InstallTest, ItsEntryForSoftwareCentresIsValid)
{
    expectValid(QStringLiteral("appstreamcli"), {QStringLiteral("validate"), QStringLiteral("--no-net")},
                Share + QStringLiteral("metainfo/cn.kaibao.Kaibao.metainfo.xml"));
}

TEST_F(InstallTest, TheManualNamesEveryVerb)
{
    QFile manual(installed(Share + QStringLiteral("man/man1/kaibao-cli.1")));
    ASSERT_TRUE(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll());
    const ProgramRun help = runCli({QStringLiteral("--help"), QStringLiteral("--language=en")});
    int verbs = 0;
    for (const QString &line : help.out.split(u'\n')) {
        const bool isVerb = line.startsWith(QStringLiteral("  ")) && line.size() > 2 && line[2].isLower();
        if (!isVerb)
            continue;
        ++verbs;
        EXPECT_TRUE(text.contains(QStringLiteral(".B ") + line.trimmed().section(u' ', 0, 0) + u'\n'))
            << line.toStdString();
    }
    EXPECT_GE(verbs, 5);
}

}  // namespace kaibao
