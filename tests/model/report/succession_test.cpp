// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/succession.h"

#include "tests/support/reports.h"

#include <gtest/gtest.h>

namespace kaibao {

namespace {

using Fate = Move::Fate;

CellEntry entry(const Report &report, const QString &key)
{
    return report.cell(cellOf(report.edition(), key));
}

CellEntry carried(qint64 number)
{
    return {CellValue::count(number), Origin::CarriedOver};
}

/// The rows of moves of one fate, as "table/row".
QStringList rows(const Succession &succession, const Edition &edition, Fate fate,
                 const QList<CellId> Move::*side)
{
    QStringList found;
    for (const Move &move : succession.moves) {
        if (move.fate == fate && !(move.*side).isEmpty())
            found << edition.cell((move.*side).first()).key().section(u'/', 0, 1);
    }
    return found;
}

}  // namespace

TEST(SuccessionTest, CarriesWhatTheYearsShare)
{
    const Report old = sampleReport(QStringLiteral("2021-clean"));
    const Succession next = successorOf(old, old.edition());
    EXPECT_EQ(next.report.year(), old.year() + 1);
    EXPECT_EQ(next.report.organisation(), old.organisation());
    EXPECT_EQ(next.report.text(field::OrganisationKind), old.text(field::OrganisationKind));
    EXPECT_EQ(next.report.narrative(QStringLiteral("problems")), old.narrative(QStringLiteral("problems")));
    for (const QString &column : old.edition().findTable(u"requests")->columnKeys) {
        EXPECT_EQ(entry(next.report, QStringLiteral("requests/carried_in/") + column).value,
                  entry(old, QStringLiteral("requests/carried_out/") + column).value);
    }
    EXPECT_EQ(entry(next.report, QStringLiteral("requests/carried_in/business")).origin, Origin::CarriedOver);
    EXPECT_EQ(entry(next.report, QStringLiteral("disclosure/normative_documents/in_force")),
              carried(entry(old, QStringLiteral("disclosure/normative_documents/in_force")).value.number()));
}

TEST(SuccessionTest, LeavesThisYearsFiguresToTheClerk)
{
    const Report old = sampleReport(QStringLiteral("2021-clean"));
    const Succession next = successorOf(old, old.edition());
    int filled = 0;
    for (int i = 0; i < next.report.edition().cells().size(); ++i)
        filled += next.report.value(static_cast<CellId>(i)).isBlank() ? 0 : 1;
    EXPECT_EQ(filled, 7 + 2) << "the row of what was carried in, and two of documents in force";
}

TEST(SuccessionTest, TellsWhereTheFiguresCameFrom)
{
    const Report old = sampleReport(QStringLiteral("2021-clean"));
    const Succession next = successorOf(old, old.edition());
    EXPECT_EQ(rows(next, next.report.edition(), Fate::Carried, &Move::to),
              (QStringList{QStringLiteral("requests/carried_in"), QStringLiteral("disclosure/regulations"),
                           QStringLiteral("disclosure/normative_documents")}));
    EXPECT_EQ(rows(next, old.edition(), Fate::Carried, &Move::from).first(),
              QStringLiteral("requests/carried_out"));
}

TEST(SuccessionTest, KeepsATotalThatIsNotTheSumOfItsParts)
{
    Report old = zeroReport(QStringLiteral("2021"));
    type(old, QStringLiteral("requests/carried_out/business"), QStringLiteral("2"));
    const QString total = QStringLiteral("requests/carried_in/total");
    type(old, QStringLiteral("requests/carried_out/total"), QStringLiteral("2"));
    EXPECT_EQ(entry(successorOf(old, old.edition()).report, total),
              (CellEntry{CellValue::count(2), Origin::Computed}));
    type(old, QStringLiteral("requests/carried_out/total"), QStringLiteral("5"));
    EXPECT_EQ(entry(successorOf(old, old.edition()).report, total), carried(5));
}

TEST(SuccessionTest, AsksForWhatLastYearsReportLeftBlank)
{
    Report old = zeroReport(QStringLiteral("2021"));
    type(old, QStringLiteral("requests/carried_out/other"), QString());
    const Succession next = successorOf(old, old.edition());
    EXPECT_TRUE(entry(next.report, QStringLiteral("requests/carried_in/other")).value.isBlank());
    EXPECT_EQ(rows(next, next.report.edition(), Fate::Asked, &Move::to),
              QStringList{QStringLiteral("requests/carried_in")});
}

TEST(SuccessionTest, AddsUpTheItemsOfTheOldForm)
{
    Report old = zeroReport(QStringLiteral("2019"));
    type(old, QStringLiteral("disclosure/licensing/items_last_year"), QStringLiteral("10"));
    type(old, QStringLiteral("disclosure/licensing/change"), QStringLiteral("-4"));
    const Succession next = successorOf(old, old.edition());
    EXPECT_EQ(entry(next.report, QStringLiteral("disclosure/licensing/items_last_year")), carried(6));
}

TEST(SuccessionTest, CarriesAcrossTheChangeOfFormOnlyWhatBothHave)
{
    Report old = zeroReport(QStringLiteral("2019"));
    type(old, QStringLiteral("requests/carried_out/natural_person"), QStringLiteral("3"));
    type(old, QStringLiteral("disclosure/regulations/disclosed_total"), QStringLiteral("9"));
    const Succession next = successorOf(old, testEdition(QStringLiteral("2021")));
    EXPECT_EQ(next.report.edition().key(), QStringLiteral("2021"));
    EXPECT_EQ(entry(next.report, QStringLiteral("requests/carried_in/natural_person")), carried(3));
    EXPECT_TRUE(entry(next.report, QStringLiteral("disclosure/regulations/in_force")).value.isBlank());
    EXPECT_EQ(rows(next, next.report.edition(), Fate::Asked, &Move::to),
              (QStringList{QStringLiteral("disclosure/regulations"),
                           QStringLiteral("disclosure/normative_documents")}));
}

TEST(SuccessionTest, PutsATypedTitleIntoTheNewYear)
{
    Report old = zeroReport(QStringLiteral("2021"));
    old.setText(field::Title, QStringLiteral("某局2021年年报"));
    EXPECT_EQ(successorOf(old, old.edition()).report.title(), QStringLiteral("某局2022年年报"));
}

TEST(ConversionTest, KeepsWhatHasTheSameKeyInBothForms)
{
    const Report old = sampleReport(QStringLiteral("2019-findings"));
    const Succession converted = convertedTo(testEdition(QStringLiteral("2021")), old, {});
    EXPECT_EQ(converted.report.year(), old.year());
    EXPECT_EQ(converted.report.fields(), old.fields());
    int kept = 0;
    for (int i = 0; i < old.edition().cells().size(); ++i) {
        const QString key = old.edition().cell(static_cast<CellId>(i)).key();
        const std::optional<CellId> now = converted.report.edition().findCell(key);
        if (!now)
            continue;
        EXPECT_EQ(converted.report.cell(*now), old.cell(static_cast<CellId>(i))) << key.toStdString();
        ++kept;
    }
    EXPECT_EQ(kept, 22 * 7 + 15 + 3) << "三 without （六）, 四, and three decisions of 二";
}

TEST(ConversionTest, PutsOtherHandlingWhereAPersonSays)
{
    Report old = zeroReport(QStringLiteral("2019"));
    type(old, QStringLiteral("requests/other_handling/business"), QStringLiteral("4"));
    const Edition &edition = testEdition(QStringLiteral("2021"));
    const QString row = QStringLiteral("requests/other_handling");

    const Succession undecided = convertedTo(edition, old, {});
    EXPECT_TRUE(
        entry(undecided.report, QStringLiteral("requests/other_handling.other/business")).value.isBlank());
    const auto split = std::find_if(undecided.moves.begin(), undecided.moves.end(),
                                    [](const Move &move) { return move.fate == Fate::Split; });
    ASSERT_NE(split, undecided.moves.end());
    EXPECT_TRUE(split->to.isEmpty());
    ASSERT_EQ(split->choices.size(), 3);

    const Succession decided = convertedTo(edition, old, {{row, split->choices.first()}});
    EXPECT_EQ(entry(decided.report, QStringLiteral("requests/other_handling.other/business")), carried(4));
    EXPECT_TRUE(
        entry(decided.report, QStringLiteral("requests/other_handling.fee_unpaid/business")).value.isBlank());
}

TEST(ConversionTest, ListsWhatGoesAndWhatIsAskedAnew)
{
    const Report old = zeroReport(QStringLiteral("2019"));
    const Succession converted = convertedTo(testEdition(QStringLiteral("2021")), old, {});
    const QStringList dropped = rows(converted, old.edition(), Fate::Dropped, &Move::from);
    EXPECT_TRUE(dropped.contains(QStringLiteral("disclosure/procurement")));
    EXPECT_TRUE(dropped.contains(QStringLiteral("disclosure/other_services")));
    EXPECT_TRUE(dropped.contains(QStringLiteral("disclosure/licensing"))) << "items and change";
    const QStringList asked = rows(converted, converted.report.edition(), Fate::Asked, &Move::to);
    EXPECT_EQ(asked, (QStringList{QStringLiteral("disclosure/regulations"),
                                  QStringLiteral("disclosure/normative_documents"),
                                  QStringLiteral("disclosure/fees"),
                                  QStringLiteral("requests/other_handling.not_corrected"),
                                  QStringLiteral("requests/other_handling.fee_unpaid"),
                                  QStringLiteral("requests/other_handling.other")}));
}

TEST(ConversionTest, LosesNoFigureInSilence)
{
    const Report old = balancedReport(QStringLiteral("2019"), 7);
    const Succession converted = convertedTo(testEdition(QStringLiteral("2021")), old, {});
    QSet<CellId> told;
    for (const Move &move : converted.moves)
        told.unite(QSet<CellId>(move.from.begin(), move.from.end()));
    for (int i = 0; i < old.edition().cells().size(); ++i) {
        const auto cell = static_cast<CellId>(i);
        const bool kept = converted.report.edition().findCell(old.edition().cell(cell).key()).has_value();
        const bool mute = kept || old.edition().cell(cell).crossedOut;
        EXPECT_NE(mute, told.contains(cell)) << old.edition().cell(cell).key().toStdString();
    }
}

}  // namespace kaibao
