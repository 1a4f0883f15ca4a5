// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QFile>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Cli = QStringLiteral(KAIBAO_CLI);
const QString Window = QStringLiteral(KAIBAO);

}  // namespace

/// Nothing leaves the computer: neither program could, and neither does.
class PrivacyTest : public testing::Test
{
protected:
    /// The lines of strace's about sockets that lead out of this computer.
    QStringList connectionsOutside() const
    {
        const QString trace = QString::fromUtf8(m_folder.read(QStringLiteral("trace")));
        EXPECT_TRUE(trace.contains(QStringLiteral("exited with"))
                    || trace.contains(QStringLiteral("killed by")))
            << "nothing was traced";
        return trace.split(u'\n').filter(QStringLiteral("AF_INET"));
    }

    QStringList traced(const QString &program, const QStringList &arguments) const
    {
        return QStringList{QStringLiteral("-f"),
                           QStringLiteral("-e"),
                           QStringLiteral("trace=%network"),
                           QStringLiteral("-o"),
                           m_folder.filePath(QStringLiteral("trace")),
                           program}
             + arguments;
    }

    TemporaryDirectory m_folder;
    const QString m_strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
};

TEST_F(PrivacyTest, NoProgramIsLinkedWithNetworkCode)
{
    for (const QString &program : {Cli, Window}) {
        const ProgramRun run = runProgram(QStringLiteral("objdump"), {QStringLiteral("-p"), program});
        if (run.exitCode != 0)
            GTEST_SKIP() << "needs objdump";
        const QStringList needed = run.out.split(u'\n').filter(QStringLiteral("NEEDED"));
        EXPECT_GT(needed.size(), 3);
        for (const char *library : {"Qt6Network", "Qt6WebSockets", "libcurl", "libssl", "libgnutls"})
            EXPECT_TRUE(needed.filter(QLatin1String(library)).isEmpty()) << qPrintable(program) << library;
    }
}

TEST_F(PrivacyTest, TheCommandLineOpensNoConnection)
{
    if (m_strace.isEmpty())
        GTEST_SKIP() << "needs strace";
    const QString sample = sourcePath(QStringLiteral("resources/samples/2021-clean.json"));
    const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
    const ProgramRun run =
        runProgram(m_strace, traced(Cli, {QStringLiteral("export"), sample, QStringLiteral("-o"), pdf}));
    ASSERT_EQ(run.exitCode, 0) << qPrintable(run.error);
    EXPECT_TRUE(QFile::exists(pdf));
    EXPECT_TRUE(connectionsOutside().isEmpty()) << qPrintable(connectionsOutside().join(u'\n'));
}

TEST_F(PrivacyTest, TheWindowOpensNoConnection)
{
    if (m_strace.isEmpty())
        GTEST_SKIP() << "needs strace";
    const QString library = m_folder.filePath(QStringLiteral("library.kaibao"));
    const QString sample = sourcePath(QStringLiteral("resources/samples/2021-clean.json"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
    const ProgramRun run = runProgram(
        m_strace, traced(QStringLiteral("timeout"),
                         {QStringLiteral("3"), Window, QStringLiteral("--library"), library, sample}));
    constexpr int TimedOut = 124;
    EXPECT_EQ(run.exitCode, TimedOut) << qPrintable(run.error);
    EXPECT_TRUE(QFile::exists(library));
    EXPECT_TRUE(connectionsOutside().isEmpty()) << qPrintable(connectionsOutside().join(u'\n'));
}

}  // namespace kaibao
