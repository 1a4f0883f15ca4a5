// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/cli.h"
#include "tests/support/desktop.h"
#include "tests/support/shareddata.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

// The whole job in a real window with a keyboard: from last year's report to the PDF.

namespace kaibao {

namespace {

const QString Organisation = QStringLiteral("青石桥镇");

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << path.toStdString();
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonValue cell(const QJsonObject &report, const QString &row, const QString &column)
{
    return report.value(u"tables")
        .toObject()
        .value(u"requests")
        .toObject()
        .value(row)
        .toObject()
        .value(column);
}

class AfternoonTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!Desktop::missing().isEmpty())
            GTEST_SKIP() << "no desktop here without " << Desktop::missing().toStdString();
    }

    /// The clean sample as the report of the year before the one that the program proposes.
    QString lastYearsReport() const
    {
        QJsonObject report = readJson(sourcePath(QStringLiteral("resources/samples/2021-clean.json")));
        report.insert(QStringLiteral("year"), QDate::currentDate().year() - 2);
        report.remove(QStringLiteral("title"));
        return files.write(QStringLiteral("last.json"), QJsonDocument(report).toJson());
    }

    void press(const QStringList &keys) { desktop->press(keys); }

    TemporaryDirectory files;
    std::unique_ptr<Desktop> desktop;
};

}  // namespace

TEST_F(AfternoonTest, GoesFromLastYearsReportToThePdfByKeyboard)
{
    const QString thisYear = QString::number(QDate::currentDate().year() - 1);
    desktop = Desktop::with(QStringLiteral(KAIBAO), {lastYearsReport()}, Organisation);
    ASSERT_TRUE(desktop);

    press({QStringLiteral("ctrl+n")});
    ASSERT_TRUE(desktop->waitForWindow(QStringLiteral("新建报告")));
    press({QStringLiteral("Return")});
    ASSERT_TRUE(desktop->waitForWindow(Organisation + QStringLiteral(".*") + thisYear));

    press({QStringLiteral("ctrl+Next"), QStringLiteral("ctrl+Next"), QStringLiteral("ctrl+Next")});
    desktop->type(QStringLiteral("12"));                        // received from natural persons
    press({QStringLiteral("Return"), QStringLiteral("Down")});  // past what was carried in from last year
    desktop->type(QStringLiteral("7"));
    press({QStringLiteral("Return")});
    press({QStringLiteral("ctrl+z"), QStringLiteral("ctrl+y")});

    const QString pdf = files.filePath(QStringLiteral("report.pdf"));
    press({QStringLiteral("ctrl+e")});
    ASSERT_TRUE(desktop->waitForWindow(QStringLiteral("导出")));
    press({QStringLiteral("ctrl+a")});
    desktop->type(pdf);
    press({QStringLiteral("Return")});
    ASSERT_TRUE(Desktop::waitFor([&] { return QFile::exists(pdf); }));
    EXPECT_TRUE(desktop->isRunning());
    EXPECT_TRUE(desktop->close());

    const QString json = files.filePath(QStringLiteral("read-back.json"));
    EXPECT_EQ(runCli({QStringLiteral("import"), pdf, QStringLiteral("-o"), json}).exitCode,
              1);  // much is blank yet
    const QJsonObject report = readJson(json);
    EXPECT_EQ(QString::number(report.value(u"year").toInt()), thisYear);
    EXPECT_EQ(cell(report, QStringLiteral("new"), QStringLiteral("natural_person")).toInt(), 12);
    EXPECT_EQ(cell(report, QStringLiteral("granted"), QStringLiteral("natural_person")).toInt(), 7);
    const QJsonObject last = readJson(files.filePath(QStringLiteral("last.json")));
    EXPECT_EQ(cell(report, QStringLiteral("carried_in"), QStringLiteral("natural_person")),
              cell(last, QStringLiteral("carried_out"), QStringLiteral("natural_person")));
}

}  // namespace kaibao
