// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/samples.h"

#include "model/checks/checks.h"
#include "model/exchange/reader.h"
#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(SamplesTest, CanBeReadAndAreWhatTheirNamesSay)
{
    const QStringList names = sampleNames();
    for (int sample = 0; sample < names.size(); ++sample) {
        const Result<ImportedReport> read = readReportFile(samplePath(sample), testEditions());
        ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
        EXPECT_TRUE(read->notPlaced.isEmpty());
        const bool clean = names[sample].contains(QStringLiteral("clean"));
        EXPECT_EQ(Checks(read->report).summary().must == 0, clean) << names[sample].toStdString();
    }
}

}  // namespace kaibao
