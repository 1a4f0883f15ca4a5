// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pasteproposal.h"

#include "model/exchange/clipboardtables.h"
#include "model/exchange/contentreader.h"
#include "tests/model/exchange/textfixture.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kaibao {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class PasteProposalTest : public testing::Test
{
protected:
    PasteProposal propose(const ClipboardContent &content,
                          const char *at = "requests/new/natural_person") const
    {
        const QString key = QString::fromLatin1(at);
        const Table &table = *edition.findTable(key.section(u'/', 0, 0));
        return proposePaste(clipboardTables(content), report, {table, {cellOf(edition, key)}});
    }
    PasteProposal proposeText(const QString &text, const char *at = "requests/new/natural_person") const
    {
        return propose({{}, text}, at);
    }
    QStringList shown(const PasteProposal &proposal) const
    {
        QStringList lines;
        for (const PastedCell &cell : proposal.cells)
            lines << edition.cell(cell.edit.cell).key() + u'=' + cell.edit.after.value.text()
                         + (cell.isOdd() ? QStringLiteral(" odd") : QString());
        return lines;
    }
    /// The figures of a whole table as they are after the paste.
    Report after(const PasteProposal &proposal) const
    {
        Report pasted = report;
        apply(pasted, proposal.change());
        return pasted;
    }

    const Edition &edition = testEdition(QStringLiteral("2021"));
    Report report{edition, 2025};
};

}  // namespace

TEST_F(PasteProposalTest, FiguresWithoutWordsGoByTheirPlace)
{
    EXPECT_THAT(shown(proposeText(QStringLiteral("3\t１２\n1,234件\t—\n"))),
                ElementsAre(QStringLiteral("requests/new/natural_person=3"),
                            QStringLiteral("requests/new/business=12 odd"),
                            QStringLiteral("requests/carried_in/natural_person=1234 odd"),
                            QStringLiteral("requests/carried_in/business=— odd")));
}

TEST_F(PasteProposalTest, ASingleFigureFillsTheSelectionAndABlockDoesNot)
{
    const Table &table = *edition.findTable(QStringLiteral("requests"));
    const QList<CellId> selected{cellOf(edition, QStringLiteral("requests/new/natural_person")),
                                 cellOf(edition, QStringLiteral("requests/new/business")),
                                 cellOf(edition, QStringLiteral("requests/carried_in/natural_person"))};
    const auto paste = [&](const QString &text) {
        return shown(proposePaste(clipboardTables({{}, text}), report, {table, selected}));
    };
    EXPECT_THAT(paste(QStringLiteral("4\n")),
                ElementsAre(QStringLiteral("requests/new/natural_person=4"),
                            QStringLiteral("requests/new/business=4"),
                            QStringLiteral("requests/carried_in/natural_person=4")));
    EXPECT_THAT(paste(QStringLiteral("4\t5\n")), ElementsAre(QStringLiteral("requests/new/natural_person=4"),
                                                             QStringLiteral("requests/new/business=5")));
}

TEST_F(PasteProposalTest, ReplacingAFigureIsOddAndTheSameFigureIsNoChange)
{
    type(report, QStringLiteral("requests/new/natural_person"), QStringLiteral("3"));
    type(report, QStringLiteral("requests/new/business"), QStringLiteral("4"));
    type(report, QStringLiteral("requests/new/research_institute"), QStringLiteral("5"));
    const PasteProposal proposal = proposeText(QStringLiteral("3\t5\t\t1"));
    EXPECT_EQ(proposal.unchanged, 1);
    EXPECT_THAT(shown(proposal), ElementsAre(QStringLiteral("requests/new/business=5 odd"),
                                             QStringLiteral("requests/new/research_institute= odd"),
                                             QStringLiteral("requests/new/public_welfare=1")));
}

TEST_F(PasteProposalTest, APastedTotalStandsOnItsOwnAndABlankOneFollows)
{
    const PasteProposal proposal = proposeText(QStringLiteral("9\n\n"), "requests/new/total");
    ASSERT_EQ(proposal.cells.size(), 1);
    EXPECT_EQ(proposal.cells.first().edit.after.origin, Origin::Pasted);
    EXPECT_EQ(proposal.unchanged, 1);
}

TEST_F(PasteProposalTest, RowsWithTheirLabelsGoWhereTheLabelsSay)
{
    const PasteProposal proposal =
        proposeText(QStringLiteral("二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n"
                                   "（一）予以公开\t7\t0\t0\t0\t0\t0\t7\n"));
    EXPECT_EQ(proposal.cells.size(), 14);
    EXPECT_THAT(proposal.notPlaced, IsEmpty());
    EXPECT_EQ(shown(proposal).first(), QStringLiteral("requests/carried_in/natural_person=1"));
    EXPECT_EQ(shown(proposal).last(), QStringLiteral("requests/granted/total=7"));
}

TEST_F(PasteProposalTest, LabelledRowsOfTheFirstTableNeedNoHeads)
{
    EXPECT_THAT(shown(proposeText(QStringLiteral("行政规范性文件\t2\t0\t9\n行政处罚\t5\t\t\n"))),
                ElementsAre(QStringLiteral("disclosure/normative_documents/issued=2"),
                            QStringLiteral("disclosure/normative_documents/repealed=0"),
                            QStringLiteral("disclosure/normative_documents/in_force=9"),
                            QStringLiteral("disclosure/penalties/decisions=5")));
}

TEST_F(PasteProposalTest, ARowThatLostACellIsNotGuessed)
{
    const PasteProposal proposal = proposeText(QStringLiteral("（一）予以公开\t7\t0\t0\t7\n"));
    EXPECT_THAT(proposal.cells, IsEmpty());
    EXPECT_EQ(proposal.notPlaced.size(), 1);
}

TEST_F(PasteProposalTest, EveryTableInEveryShapeComesBack)
{
    const Report source = balancedReport(edition.key(), 11);
    for (const Table &table : edition.tables()) {
        for (const TableShape shape : {TableShape::Compact, TableShape::Filled}) {
            SCOPED_TRACE(table.key.toStdString());
            const PasteProposal proposal = proposeText(tableAsText(source, table.key, shape));
            EXPECT_THAT(proposal.notPlaced, IsEmpty());
            const Report pasted = after(proposal);
            for (int i = 0; i < edition.cells().size(); ++i) {
                const auto id = static_cast<CellId>(i);
                if (edition.cells()[i].table == table.key) {
                    EXPECT_EQ(pasted.value(id), source.value(id)) << edition.cells()[i].key().toStdString();
                }
            }
        }
    }
}

TEST_F(PasteProposalTest, AWebPageFillsTheTablesThatItHolds)
{
    QFile page(sharedPath(QStringLiteral("reports/014.html")));
    QFile text(sharedPath(QStringLiteral("reports/014.txt")));
    if (!page.open(QFile::ReadOnly) || !text.open(QFile::ReadOnly))
        GTEST_SKIP() << "the shared reports are not at hand";
    const Result<ImportedReport> published = readText(text.readAll(), testEditions());
    ASSERT_TRUE(published.ok());
    const PasteProposal proposal = propose({QString::fromUtf8(page.readAll()), {}});
    EXPECT_GT(proposal.cells.size(), 50);
    const Report pasted = after(proposal);
    for (int i = 0; i < edition.cells().size(); ++i)
        EXPECT_EQ(pasted.value(static_cast<CellId>(i)), published->report.value(static_cast<CellId>(i)))
            << edition.cells()[i].key().toStdString();
}

/// The whole table out of LibreOffice Calc (its own HTML and tabs), and as Word lays one on the clipboard.
TEST_F(PasteProposalTest, OtherProgramsFillTheWholeTable)
{
    for (const char *name : {"calc.html", "calc.txt", "word.html"}) {
        SCOPED_TRACE(name);
        QFile file(sourcePath(QStringLiteral("tests/cases/clipboards/") + QLatin1String(name)));
        ASSERT_TRUE(file.open(QFile::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        const bool html = file.fileName().endsWith(QStringLiteral(".html"));
        const PasteProposal proposal = html ? propose({content, {}}) : proposeText(content);
        EXPECT_THAT(proposal.notPlaced, IsEmpty());
        ASSERT_EQ(proposal.cells.size(), 175);
        for (int place = 0; place < 175; ++place) {
            const int figure = place * 7 % 13 + (place % 11 == 0 ? 1000 : 0);
            EXPECT_EQ(proposal.cells[place].edit.after.value, CellValue::count(figure)) << place;
        }
    }
}

/// As LibreOffice Writer lays the table of reviews on the clipboard: the groups end a hair before the totals.
TEST_F(PasteProposalTest, HeadsThatMissTheirColumnsByAHairFillTheTable)
{
    const QString total = QStringLiteral("<td%1>总计</td>");
    const QString results = QStringLiteral("<td%1>结果维持</td><td%1>结果纠正</td><td%1>其他结果</td>"
                                           "<td%1>尚未审结</td>");
    QString html =
        QStringLiteral("<table><tr><td colspan=5>行政复议</td><td colspan=11>行政诉讼</td></tr><tr>")
        + results.arg(QStringLiteral(" rowspan=2")) + total.arg(QStringLiteral(" rowspan=2 colspan=2"))
        + QStringLiteral("<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>")
        + (results.arg(QString()) + total.arg(QString())).repeated(2) + QStringLiteral("</tr><tr>");
    for (int figure = 1; figure <= 15; ++figure)
        html += QStringLiteral("<td%1>%2</td>")
                    .arg(figure == 5 ? QStringLiteral(" colspan=2") : QString())
                    .arg(figure);
    const PasteProposal proposal = propose({html + QStringLiteral("</tr></table>"), {}});
    EXPECT_THAT(proposal.notPlaced, IsEmpty());
    ASSERT_EQ(proposal.cells.size(), 15);
    for (int place = 0; place < 15; ++place)
        EXPECT_EQ(proposal.cells[place].text, QString::number(place + 1));
}

TEST_F(PasteProposalTest, HostileClipboardsAreReadAsFarAsAFormGoes)
{
    const QString cell = QStringLiteral("<td colspan=99999 rowspan=99999>其他</td>");
    const QString wide = QStringLiteral("<table><tr>%1</tr></table>").arg(cell.repeated(3000));
    EXPECT_TRUE(propose({wide, {}}).cutOff);
    EXPECT_TRUE(
        proposeText((QStringLiteral("其他\t") + QStringLiteral("1\t").repeated(200) + u'\n').repeated(4000))
            .cutOff);
    const PasteProposal truncated = propose({QStringLiteral("<table><tr><td>1<td>2<tr><td"), {}});
    EXPECT_EQ(truncated.cells.size(), 2);
}

}  // namespace kaibao
