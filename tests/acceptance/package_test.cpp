// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/cli.h"
#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// The Debian package of this build.
class PackageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char *program : {"cpack", "dpkg-deb", "dpkg-shlibdeps", "file"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                GTEST_SKIP() << program << " is not installed";
        }
        const QString build = QFileInfo(QStringLiteral(KAIBAO_CLI)).dir().filePath(QStringLiteral(".."));
        const ProgramRun run =
            runProgram(QStringLiteral("cpack"),
                       {QStringLiteral("-G"), QStringLiteral("DEB"), QStringLiteral("-B"), m_folder.path(),
                        QStringLiteral("--config"), build + QStringLiteral("/CPackConfig.cmake")});
        ASSERT_EQ(run.exitCode, 0) << (run.out + run.error).toStdString();
        const QStringList made = QDir(m_folder.path()).entryList({QStringLiteral("*.deb")});
        ASSERT_EQ(made.size(), 1);
        m_package = m_folder.filePath(made.first());
    }

    QString ask(const QStringList &question) const
    {
        return runProgram(QStringLiteral("dpkg-deb"), question).out;
    }

    TemporaryDirectory m_folder;
    QString m_package;
};

}  // namespace

TEST_F(PackageTest, NamesTheLibrariesAndRunsWhereItIsUnpacked)
{
    const QString needs = ask({QStringLiteral("-f"), m_package, QStringLiteral("Depends")});
    for (const char *library : {"libqt6widgets6", "libqt6printsupport6", "libsqlite3-0", "libqpdf"})
        EXPECT_TRUE(needs.contains(QLatin1String(library))) << library << " of " << needs.toStdString();

    const QString root = m_folder.filePath(QStringLiteral("root"));
    ask({QStringLiteral("-x"), m_package, root});
    const ProgramRun run =
        runProgram(root + QStringLiteral("/usr/bin/kaibao-cli"), {QStringLiteral("--version")});
    EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
}

}  // namespace kaibao
