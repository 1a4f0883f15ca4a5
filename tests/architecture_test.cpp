// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/layering.h"

#include <QDir>
#include <QDirIterator>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

constexpr qsizetype LongestSource = 600;  // lines

const QDir &sourceTree()
{
    static const QDir tree(QStringLiteral(KAIBAO_SOURCE_DIR));
    return tree;
}

/// The C++ files below these folders, as paths from the root of the source.
QStringList sourcesBelow(const QStringList &folders)
{
    QStringList sources;
    for (const QString &folder : folders) {
        QDirIterator files(sourceTree().filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            sources += sourceTree().relativeFilePath(files.next());
    }
    return sources;
}

QStringList ownSources()
{
    return sourcesBelow({QStringLiteral("app"), QStringLiteral("forms"), QStringLiteral("model")});
}

QStringList testSources()
{
    return sourcesBelow({QStringLiteral("tests")});
}

QString contentOf(const QString &path)
{
    QFile file(sourceTree().filePath(path));
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << file.fileName().toStdString();
    return QString::fromUtf8(file.readAll());
}

/// Whether a test is for one class, as against for the house or for a whole program.
bool isOfALayer(const QString &test)
{
    const QStringList layers = {QStringLiteral("app"), QStringLiteral("forms"), QStringLiteral("model")};
    const QStringList ofAWholeFolder = {
        QStringLiteral("tests/app/windowtour_test.cpp"),
        QStringLiteral("tests/model/exchange/hostilefiles_test.cpp"),
        QStringLiteral("tests/model/store/crash_test.cpp"),
        QStringLiteral("tests/model/store/damagedwal_test.cpp"),
        QStringLiteral("tests/model/store/faultydisk_test.cpp"),
        QStringLiteral("tests/model/store/mounteddisk_test.cpp"),
    };
    return layers.contains(test.section(u'/', 1, 1)) && !ofAWholeFolder.contains(test);
}

/// The source that a test is for: "model/base/decimal" for "tests/model/base/decimal_test.cpp".
QString mirroredBy(const QString &test)
{
    return test.sliced(qstrlen("tests/")).chopped(static_cast<qsizetype>(qstrlen("_test.cpp")));
}

}  // namespace

TEST(LayeringTest, FindsIncludesWhateverTheirBlanks)
{
    const QString source = QStringLiteral("#include <QString>\n"
                                          " #  include \"model/base/result.h\"  // why\n"
                                          "// #include <vector>\n"
                                          "#define include <map>\n");
    EXPECT_EQ(includesOf(source),
              QStringList({QStringLiteral("<QString>"), QStringLiteral("\"model/base/result.h\"")}));
}

TEST(LayeringTest, KnowsTheModuleOfAQtHeader)
{
    EXPECT_EQ(qtModuleOf(QStringLiteral("QString")), QStringLiteral("QtCore"));
    EXPECT_EQ(qtModuleOf(QStringLiteral("QtWidgets/QLabel")), QStringLiteral("QtWidgets"));
    EXPECT_EQ(qtModuleOf(QStringLiteral("qpainter.h")), QStringLiteral("QtGui"));
    EXPECT_EQ(qtModuleOf(QStringLiteral("vector")), QString());
}

struct IncludeCase
{
    const char *file;
    const char *include;
};

TEST(LayeringTest, RefusesWhatALayerMustNotKnow)
{
    constexpr IncludeCase cases[] = {
        {"model/report/report.h", "\"forms/paper/pages.h\""},
        {"model/document/document.cpp", "\"app/mainwindow.h\""},
        {"model/edition/edition.h", "\"model/report/report.h\""},
        {"model/checks/checks.h", "\"model/document/document.h\""},
        {"model/document/document.h", "\"model/sections/tablesectionmodel.h\""},
        {"model/store/library.cpp", "\"model/exchange/reportjson.h\""},
        {"model/exchange/reportjson.cpp", "\"model/store/library.h\""},
        {"model/base/decimal.cpp", "\"decimal.h\""},
        {"model/base/decimal.cpp", "<QColor>"},
        {"model/report/report.cpp", "<QSqlQuery>"},
        {"model/report/report.cpp", "<sqlite3.h>"},
        {"model/sections/tablesectionmodel.cpp", "<QWidget>"},
        {"model/store/library.cpp", "<QNetworkAccessManager>"},
        {"forms/pages/coverpage.cpp", "\"model/store/library.h\""},
        {"forms/pages/coverpage.cpp", "\"app/settings.h\""},
        {"forms/pages/coverpage.cpp", "<QMessageBox>"},
        {"forms/pages/coverpage.cpp", "<QtWidgets/QFileDialog>"},
        {"forms/paper/pages.cpp", "\"forms/tables/tableview.h\""},
        {"forms/paper/pages.cpp", "<QLabel>"},
        {"forms/paper/pages.cpp", "<QPrinter>"},
        {"app/main.cpp", "<QTcpSocket>"},
        {"app/main.cpp", "<QSqlDatabase>"},
        {"app/main.cpp", "<sqlite3.h>"},
        {"elsewhere/thing.h", "<QString>"},
    };
    for (const IncludeCase &wrong : cases) {
        SCOPED_TRACE(std::string(wrong.file) + " includes " + wrong.include);
        const QString source =
            QStringLiteral("#pragma once\n#include %1\n").arg(QLatin1String(wrong.include));
        EXPECT_EQ(layeringBreaches(QLatin1String(wrong.file), source).size(), 1);
    }
}

TEST(LayeringTest, AllowsWhatALayerStandsOn)
{
    constexpr IncludeCase cases[] = {
        {"model/base/decimal.cpp", "\"model/base/decimal.h\""},
        {"model/base/decimal.cpp", "<algorithm>"},
        {"model/document/document.h", "<QUndoStack>"},
        {"model/sections/findingsmodel.cpp", "\"model/checks/finding.h\""},
        {"model/store/database.cpp", "<sqlite3.h>"},
        {"model/exchange/pdfattachment.cpp", "<qpdf/QPDF.hh>"},
        {"forms/paper/pages.cpp", "<QPainter>"},
        {"forms/pages/coverpage.cpp", "\"forms/paper/pages.h\""},
        {"forms/tables/tableactions.cpp", "\"model/exchange/pasteproposal.h\""},
        {"forms/pages/coverpage.cpp", "\"coverpage.moc\""},
        {"app/mainwindow.cpp", "<QMessageBox>"},
        {"app/mainwindow.cpp", "\"model/store/library.h\""},
    };
    for (const IncludeCase &right : cases) {
        SCOPED_TRACE(std::string(right.file) + " includes " + right.include);
        const QString source = QStringLiteral("#include %1\n").arg(QLatin1String(right.include));
        EXPECT_EQ(layeringBreaches(QLatin1String(right.file), source), QStringList());
    }
}

TEST(ArchitectureTest, ArrowsPointDownOnly)
{
    const QStringList sources = ownSources();
    ASSERT_FALSE(sources.isEmpty());
    for (const QString &file : sources)
        EXPECT_EQ(layeringBreaches(file, contentOf(file)), QStringList());
}

TEST(ArchitectureTest, EveryTestMirrorsASource)
{
    const QStringList sources = ownSources();
    for (const QString &test : testSources()) {
        if (!test.endsWith(QStringLiteral("_test.cpp")) || !isOfALayer(test))
            continue;
        const QString source = mirroredBy(test);
        EXPECT_TRUE(sources.contains(source + QStringLiteral(".h"))
                    || sources.contains(source + QStringLiteral(".cpp")))
            << test.toStdString() << " tests nothing that is there";
    }
}

TEST(ArchitectureTest, NoSourceIsTooLongToRead)
{
    for (const QString &file : ownSources() + testSources())
        EXPECT_LE(contentOf(file).count(u'\n'), LongestSource) << file.toStdString();
}

}  // namespace kaibao
