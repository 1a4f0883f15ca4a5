// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/environment.h"

#include <QFile>
#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <iostream>
#include <string>

namespace kaibao {

namespace {

constexpr const char *FileArgument = "--file=";

bool endsWith(const std::string &text, const std::string &end)
{
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// "Suite.Test:Suite.Other" for all tests written in the file.
std::string filterForFile(const std::string &file)
{
    std::string filter;
    const testing::UnitTest &all = *testing::UnitTest::GetInstance();
    for (int s = 0; s < all.total_test_suite_count(); ++s) {
        const testing::TestSuite &suite = *all.GetTestSuite(s);
        for (int t = 0; t < suite.total_test_count(); ++t) {
            const testing::TestInfo &test = *suite.GetTestInfo(t);
            if (endsWith(test.file(), file))
                filter += std::string(suite.name()) + '.' + test.name() + ':';
        }
    }
    return filter;
}

/// The smallest screen that the program is made for; Qt's own has 800 × 600 pixels, and no window would be as
/// people see it.
constexpr const char *Screen = R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 1366, "height": 768,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";

}  // namespace

Environment::Environment()
{
    const QByteArray home = QFile::encodeName(m_home.path());
    for (const char *variable :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home);
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");  // Qt wants an encoding that holds every file name
    qunsetenv("LANGUAGE");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        useOffscreen();
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false"));
}

void Environment::useOffscreen() const
{
    QFile file(m_home.filePath(QStringLiteral("screen.json")));
    const bool written = file.open(QFile::WriteOnly) && file.write(Screen) > 0;
    qputenv("QT_QPA_PLATFORM",
            written ? "offscreen:configfile=" + QFile::encodeName(file.fileName()) : "offscreen");
}

int runTests(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument.rfind(FileArgument, 0) != 0)
            continue;
        const std::string filter = filterForFile(argument.substr(std::string(FileArgument).size()));
        if (filter.empty()) {
            std::cerr << "No test is written in " << argument << '\n';
            return EXIT_FAILURE;
        }
        testing::GTEST_FLAG(filter) = filter;
    }
    return RUN_ALL_TESTS();
}

}  // namespace kaibao
