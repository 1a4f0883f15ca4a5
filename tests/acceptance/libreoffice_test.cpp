// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/htmlreader.h"
#include "model/exchange/reportjson.h"
#include "model/exchange/writers/blocks.h"
#include "tests/acceptance/cli.h"
#include "tests/support/reports.h"
#include "tests/support/temporarydirectory.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

/// LibreOffice opens what we write. It converts it into what our own readers and poppler can read again.
class LibreOfficeTest : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            GTEST_SKIP() << "LibreOffice is not installed";
    }

    static Report sample() { return sampleReport(QLatin1String(GetParam())); }

    /// The sample in our format, converted by LibreOffice; the path of the result.
    QString converted(const QString &ours, const QString &theirs)
    {
        const QString source = m_folder.filePath(QStringLiteral("report.") + ours);
        runCli({QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("-o"), source},
               writeReport(sample()));
        const ProgramRun run = runProgram(
            QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
             QStringLiteral("--headless"), QStringLiteral("--convert-to"), theirs, QStringLiteral("--outdir"),
             m_folder.path(), source});
        EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
        return m_folder.filePath(QStringLiteral("report.") + theirs);
    }

    QList<TableGrid> tablesOf(const QString &ours)
    {
        QFile file(converted(ours, QStringLiteral("html")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return htmlTables(QString::fromUtf8(file.readAll()));
    }

private:
    TemporaryDirectory m_folder;
};

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{3000}]+"));
    return text.remove(blanks);
}

/// The texts of a PDF without blanks and page numbers.
QString textOf(const QString &pdf)
{
    static const QRegularExpression pageNumber(QStringLiteral("—[0-9]+—"));
    const ProgramRun run = runProgram(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    EXPECT_EQ(run.exitCode, 0) << run.error.toStdString();
    return withoutBlanks(run.out).remove(pageNumber);
}

/// What stands in each row, from left to right. LibreOffice may put a boundary of its own between columns.
QList<QStringList> wordsOf(const TableGrid &grid)
{
    QList<QStringList> rows;
    for (const QStringList &texts : grid.texts()) {
        QStringList words;
        for (const QString &text : texts)
            words << withoutBlanks(text);
        words.removeAll(QString());
        rows << words;
    }
    return rows;
}

QList<QStringList> wordsOf(const Report &report, const Table &table)
{
    QList<QStringList> rows;
    for (int row = 0; row < table.rows; ++row) {
        QStringList words;
        for (const GridBox *box : boxesOfRow(table, row))
            words << withoutBlanks(boxText(report, *box));
        words.removeAll(QString());
        rows << words;
    }
    return rows;
}

}  // namespace

TEST_P(LibreOfficeTest, PrintsTheTextsOfTheDocument)
{
    const QString text = textOf(converted(QStringLiteral("docx"), QStringLiteral("pdf")));
    const Report report = sample();
    for (const ReportBlock &block : blocksOf(report)) {
        if (!block.table) {
            EXPECT_TRUE(text.contains(withoutBlanks(block.lines.join(QString()))))
                << block.text().toStdString();
        }
    }
}

TEST_P(LibreOfficeTest, FindsTheTablesOfTheDocument)
{
    const Report report = sample();
    const QList<TableGrid> grids = tablesOf(QStringLiteral("docx"));
    ASSERT_EQ(grids.size(), report.edition().tables().size());
    for (qsizetype i = 0; i < grids.size(); ++i)
        EXPECT_EQ(wordsOf(grids[i]), wordsOf(report, report.edition().tables()[i]));
}

TEST_P(LibreOfficeTest, FindsTheTablesOfTheWorkbookAndAddsUpAlike)
{
    const Report report = sample();
    const QList<TableGrid> grids = tablesOf(QStringLiteral("xlsx"));
    ASSERT_GE(grids.size(), 4);
    for (qsizetype i = 0; i < 3; ++i)
        EXPECT_EQ(wordsOf(grids[i + 1]).sliced(1), wordsOf(report, report.edition().tables()[i]));
}

INSTANTIATE_TEST_SUITE_P(Samples, LibreOfficeTest,
                         testing::Values("2019-clean", "2021-clean", "2021-findings"),
                         [](const auto &sample) {
                             return QString::fromLatin1(sample.param).remove(u'-').toStdString();
                         });

}  // namespace kaibao
