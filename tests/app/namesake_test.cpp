// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/namesake.h"

#include "tests/support/reports.h"
#include "tests/support/scripteddialogs.h"
#include "tests/support/workspacefixture.h"

namespace kaibao {

namespace {

/// A library with one report, which is closed.
class NamesakeTest : public WorkspaceFixture
{
protected:
    NamesakeTest()
    {
        EXPECT_TRUE(workspace->create(report));
        id = workspace->report();
        workspace->close();
    }

    bool mayBegin(const QString &organisation, int year)
    {
        return kaibao::mayBegin(*workspace, dialogs, organisation, year);
    }

    Report report = sampleReport(QStringLiteral("2021-clean"));
    ReportId id = ReportId::None;
    ScriptedDialogs::Script script;
    ScriptedDialogs dialogs{script};
};

}  // namespace

TEST_F(NamesakeTest, AsksNothingWhereThereIsNone)
{
    EXPECT_TRUE(mayBegin(report.organisation(), report.year() + 1));
    EXPECT_TRUE(mayBegin(QStringLiteral("另一个镇"), report.year()));
    EXPECT_TRUE(mayBegin({}, report.year()));
    EXPECT_TRUE(script.told.isEmpty());
}

TEST_F(NamesakeTest, GoesOnWithTheOneThatThereIs)
{
    script.chooses = 0;
    EXPECT_FALSE(mayBegin(report.organisation(), report.year()));
    ASSERT_EQ(script.told.size(), 1);
    EXPECT_TRUE(script.told.first().contains(report.organisation()));
    EXPECT_EQ(workspace->report(), id);
}

TEST_F(NamesakeTest, BeginsAnother)
{
    script.chooses = 1;
    EXPECT_TRUE(mayBegin(report.organisation(), report.year()));
    EXPECT_FALSE(workspace->document());
}

TEST_F(NamesakeTest, DoesNothingWhereThePersonThinksBetterOfIt)
{
    script.chooses = std::nullopt;
    EXPECT_FALSE(mayBegin(report.organisation(), report.year()));
    EXPECT_FALSE(workspace->document());
}

TEST_F(NamesakeTest, FindsTheVerySameReportAlone)
{
    EXPECT_EQ(findSame(*workspace, report), id);
    Report changed = report;
    type(changed, QStringLiteral("requests/new/business"), QStringLiteral("123456"));
    ASSERT_FALSE(changed == report);
    EXPECT_EQ(findSame(*workspace, changed), std::nullopt);
    changed.setYear(report.year() + 1);
    EXPECT_EQ(findSame(*workspace, changed), std::nullopt);
}

TEST_F(NamesakeTest, GoesOnWithoutAWordWhereNothingIsLost)
{
    EXPECT_TRUE(goOnWith(*workspace, dialogs, id));
    EXPECT_EQ(workspace->report(), id);
    EXPECT_TRUE(goOnWith(*workspace, dialogs, id));
    EXPECT_TRUE(script.told.isEmpty());
}

TEST_F(NamesakeTest, SaysWhyItCannotGoOn)
{
    EXPECT_FALSE(goOnWith(*workspace, dialogs, static_cast<ReportId>(99)));
    EXPECT_EQ(script.told.size(), 1);
}

}  // namespace kaibao
