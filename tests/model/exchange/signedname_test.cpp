// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/signedname.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

struct SignedCase
{
    const char *name;
    QString organisation;
    QString text;
    QString found;
};

const QString Bureau = QStringLiteral("云岭县发展和改革局");

class SignedNameTest : public testing::TestWithParam<SignedCase>
{};

TEST_P(SignedNameTest, NamesWhoeverSignedWhereNothingElseDoes)
{
    ImportedReport imported{zeroReport(QStringLiteral("2021")), {}, {}};
    imported.report.setText(field::OrganisationName, GetParam().organisation);
    imported.report.setText(field::narrative(QStringLiteral("other")), GetParam().text);
    const bool taken = takeSignedName(imported, Wordings::builtIn());
    EXPECT_EQ(imported.report.organisation(), GetParam().found);
    EXPECT_EQ(taken, GetParam().organisation != GetParam().found);
    EXPECT_EQ(imported.assumed.join(QString()).contains(Bureau), taken);
}

INSTANTIATE_TEST_SUITE_P(
    Reports, SignedNameTest,
    testing::Values(
        SignedCase{"Signed", {}, QStringLiteral("无。\n　　云岭县发展和改革局\n　　2022年1月17日\n"), Bureau},
        SignedCase{"NamedAndSigned", QStringLiteral("云岭县"),
                   QStringLiteral("无。\n云岭县发展和改革局\n2022年1月17日\n"), QStringLiteral("云岭县")},
        SignedCase{"NoBody", {}, QStringLiteral("特此报告\n2022年1月17日\n"), {}},
        SignedCase{"NotSigned", {}, QStringLiteral("无。\n"), {}}),
    [](const auto &test) { return test.param.name; });

}  // namespace

}  // namespace kaibao
