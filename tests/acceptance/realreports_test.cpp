// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pagegeometry.h"
#include "tests/acceptance/cli.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <cmath>
#include <optional>

namespace kaibao {

namespace {

QStringList filesOf(const QString &folder, const QStringList &names)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList(names, QDir::Files))
        paths << file.filePath();
    return paths;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    return text.remove(blank);
}

/// Published reports, each printed and read again by programs that are not ours.
class RealReportsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        KAIBAO_REQUIRE_SHARED(folder, QStringLiteral("reports"));
        m_files =
            filesOf(folder, {QStringLiteral("*.txt"), QStringLiteral("*.pdf"), QStringLiteral("*.html")})
            + filesOf(folder + QStringLiteral("/expected"), {QStringLiteral("*.json")});
        ASSERT_GE(m_files.size(), 15);
    }

    /// report.json of a file, also where the report has slips.
    QByteArray dataOf(const QString &file) const
    {
        const ProgramRun run = runCli({QStringLiteral("import"), file, QStringLiteral("-o"), m_json});
        EXPECT_TRUE(run.exitCode == 0 || run.exitCode == 1) << run.error.toStdString();
        return m_folder.read(QStringLiteral("report.json"));
    }

    /// Prints what was imported last.
    void print() const
    {
        const ProgramRun run = runCli({QStringLiteral("export"), m_json, QStringLiteral("-o"), m_pdf});
        EXPECT_TRUE(run.exitCode == 0 || run.exitCode == 1) << run.error.toStdString();
    }

    /// What another program says of the print, which it reads without a word of complaint.
    QString ask(const QString &program, const QStringList &arguments) const
    {
        const ProgramRun run = runProgram(program, arguments);
        EXPECT_EQ(run.exitCode, 0) << program.toStdString() << run.out.toStdString();
        EXPECT_EQ(run.error, QString()) << program.toStdString();
        return run.out;
    }

    void expectTexts(const QByteArray &data) const;
    void expectLinesOnTheGrid() const;

    TemporaryDirectory m_folder;
    QString m_json = m_folder.filePath(QStringLiteral("report.json"));
    QString m_pdf = m_folder.filePath(QStringLiteral("report.pdf"));
    QStringList m_files;
};

void RealReportsTest::expectTexts(const QByteArray &data) const
{
    static const QRegularExpression pageNumber(QStringLiteral("— \\d+ —"));
    QString printed = ask(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), m_pdf, QStringLiteral("-")});
    printed = withoutBlanks(printed.remove(pageNumber));
    const QJsonObject texts = QJsonDocument::fromJson(data)[u"narrative"].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        EXPECT_TRUE(printed.contains(withoutBlanks(text->toString()))) << text.key().toStdString();
}

/// Each word as high as the body's stands a whole number of lines below the first.
void RealReportsTest::expectLinesOnTheGrid() const
{
    constexpr double WordHeight = 20.0;  // what the faces of the body make of 16 points
    QXmlStreamReader xml(
        ask(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), m_pdf, QStringLiteral("-")}));
    std::optional<double> first;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"word")
            continue;
        const auto edge = [&xml](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toDouble();
        };
        const double top = edge("yMin");
        if (std::abs(edge("yMax") - top - WordHeight) > 0.1)
            continue;
        first = first.value_or(top);
        const double lines = (top - *first) / geometry::LinePitch;
        EXPECT_NEAR(lines, std::round(lines), 0.01);
        // The blank half of a mark at the edge of a line may lie outside.
        EXPECT_GE(edge("xMin"), geometry::Left - geometry::BodySize / 2);
        EXPECT_LE(edge("xMax"), geometry::Right + geometry::BodySize / 2);
        EXPECT_LE(edge("yMax"), geometry::Bottom);
    }
    EXPECT_TRUE(first.has_value());
}

TEST_F(RealReportsTest, ComeBackFromTheirPrintWordForWord)
{
    for (const QString &file : std::as_const(m_files)) {
        SCOPED_TRACE(file.toStdString());
        const QByteArray data = dataOf(file);
        print();
        expectTexts(data);
        expectLinesOnTheGrid();
        ask(QStringLiteral("pdfdetach"), {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"),
                                          m_folder.filePath(QStringLiteral("detached.json")), m_pdf});
        EXPECT_TRUE(m_folder.read(QStringLiteral("detached.json")) == data);
        EXPECT_TRUE(dataOf(m_pdf) == data);
    }
}

TEST_F(RealReportsTest, ArePrintedSoThatNoReaderComplains)
{
    const bool hasMutool = !QStandardPaths::findExecutable(QStringLiteral("mutool")).isEmpty();
    for (const QString &file : std::as_const(m_files)) {
        SCOPED_TRACE(file.toStdString());
        dataOf(file);
        print();
        ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_pdf});
        ask(QStringLiteral("pdftocairo"), {QStringLiteral("-svg"), m_pdf, QStringLiteral("/dev/null")});
        if (hasMutool)
            ask(QStringLiteral("mutool"),
                {QStringLiteral("draw"), QStringLiteral("-N"), QStringLiteral("-q"), QStringLiteral("-F"),
                 QStringLiteral("png"), QStringLiteral("-r"), QStringLiteral("20"), QStringLiteral("-o"),
                 QStringLiteral("/dev/null"), m_pdf});
    }
}

}  // namespace

}  // namespace kaibao
