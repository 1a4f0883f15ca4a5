// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/cli.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

const QString Sample = sourcePath(QStringLiteral("resources/samples/2021-clean.json"));

TEST(PdfTest, IsTheFileItself)
{
    const TemporaryDirectory folder;
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    const QString before = folder.filePath(QStringLiteral("before.json"));
    const QString after = folder.filePath(QStringLiteral("after.json"));
    EXPECT_EQ(runCli({QStringLiteral("import"), Sample, QStringLiteral("-o"), before}).exitCode, 0);
    EXPECT_EQ(runCli({QStringLiteral("export"), Sample, QStringLiteral("-o"), pdf}).exitCode, 0);
    EXPECT_EQ(runCli({QStringLiteral("import"), pdf, QStringLiteral("-o"), after}).exitCode, 0);
    EXPECT_EQ(folder.read(QStringLiteral("after.json")), folder.read(QStringLiteral("before.json")));
}

}  // namespace

}  // namespace kaibao
