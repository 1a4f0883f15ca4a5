// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/reader.h"
#include "model/exchange/writers/htmlwriter.h"
#include "tests/support/reports.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList differingCells(const Report &a, const Report &b)
{
    QStringList different;
    for (int i = 0; i < a.edition().cells().size(); ++i) {
        if (!(a.value(static_cast<CellId>(i)) == b.value(static_cast<CellId>(i))))
            different << a.edition().cells()[i].key();
    }
    return different;
}

}  // namespace

/// Published reports as LibreOffice saves them as Word documents.
TEST(OfficeDocumentsTest, AreReadCellByCell)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    KAIBAO_REQUIRE_SHARED(folder, QStringLiteral("reports"));
    const TemporaryDirectory work;
    QList<std::pair<QString, Report>> expected;
    QStringList pages;
    for (const char *file : {"001.txt", "002.txt", "003.txt", "005.txt", "008.txt", "014.txt", "014.html"}) {
        const QString source = folder + u'/' + QString::fromLatin1(file);
        const Result<ImportedReport> read = readReportFile(source, testEditions());
        ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
        const QString name = QString::fromLatin1(file).replace(u'.', u'-');
        const bool isPage = source.endsWith(QStringLiteral("html"));
        pages << work.write(name + QStringLiteral(".html"),
                            isPage ? "<html><meta charset=utf-8><body>" + contentOf(source)
                                   : writeHtml(read->report));
        expected << std::pair(work.filePath(name + QStringLiteral(".docx")), read->report);
    }
    QProcess converter;
    converter.start(office,
                    QStringList{QStringLiteral("--headless"),
                                QStringLiteral("-env:UserInstallation=file://")
                                    + work.filePath(QStringLiteral("profile")),
                                QStringLiteral("--convert-to"), QStringLiteral("docx:MS Word 2007 XML"),
                                QStringLiteral("--outdir"), work.filePath(QString())}
                        + pages);
    constexpr int Patience = 200'000;  // milliseconds
    ASSERT_TRUE(converter.waitForFinished(Patience)) << converter.errorString().toStdString();
    for (const auto &[path, report] : expected) {
        SCOPED_TRACE(path.toStdString());
        const Result<ImportedReport> read = readReportFile(path, testEditions());
        ASSERT_TRUE(read.ok()) << read.error().message.toStdString();
        EXPECT_EQ(differingCells(read->report, report), QStringList());
        for (const QString &key : report.edition().narratives())
            EXPECT_EQ(read->report.narrative(key).simplified().remove(u' '),
                      report.narrative(key).simplified().remove(u' '));
    }
}

}  // namespace kaibao
