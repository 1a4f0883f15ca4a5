// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporarydirectory.h"

#include <gtest/gtest.h>

// The window as a screen reader is told of it, by the way that screen readers go.

namespace kaibao {

namespace {

#ifdef KAIBAO_SCREEN_READER
constexpr const char *ScreenReader = KAIBAO_SCREEN_READER;
#else
constexpr const char *ScreenReader = "";
#endif

struct Object
{
    QString role;
    QString name;
    QString states;
    QString text;
};

QList<Object> readAloud(const Desktop &desktop)
{
    QList<Object> objects;
    const ProgramRun run = desktop.run(QString::fromLocal8Bit(ScreenReader), {});
    for (const QString &line : run.out.split(u'\n')) {
        const QStringList parts = line.split(u'|');
        if (parts.size() == 4)
            objects << Object{parts[0], parts[1], parts[2], parts[3]};
    }
    return objects;
}

bool has(const QList<Object> &objects, const QString &role, const QString &words)
{
    return std::any_of(objects.begin(), objects.end(), [&](const Object &object) {
        return object.role == role && object.name.contains(words) && object.states.contains(u"showing");
    });
}

/// What takes the keyboard and says nothing of itself.
QStringList nameless(const QList<Object> &objects)
{
    QStringList found;
    for (const Object &object : objects) {
        if (object.name.isEmpty() && object.states.contains(u"focusable")
            && object.states.contains(u"showing") && object.role != u"layered pane"
            && object.role != u"filler")
            found << object.role;
    }
    return found;
}

}  // namespace

TEST(ScreenReaderTest, IsToldOfTheTableItsFiguresAndTheFindings)
{
    if (*ScreenReader == 0 || !Desktop::missing().isEmpty())
        GTEST_SKIP() << "no screen reader's bus or no desktop here: " << Desktop::missing().toStdString();
    const auto opened = Desktop::with(QStringLiteral(KAIBAO),
                                      {sourcePath(QStringLiteral("resources/samples/2021-findings.json"))},
                                      QStringLiteral("青石桥镇"));
    ASSERT_TRUE(opened);
    Desktop &desktop = *opened;
    desktop.press({QStringLiteral("ctrl+Next"), QStringLiteral("ctrl+Next"), QStringLiteral("ctrl+Next")});

    QList<Object> objects;
    EXPECT_TRUE(Desktop::waitFor([&] {
        objects = readAloud(desktop);
        return has(objects, QStringLiteral("table"), QStringLiteral("三、收到和处理政府信息公开申请情况"));
    }));
    EXPECT_TRUE(has(objects, QStringLiteral("list"), QStringLiteral("审核结果")));
    EXPECT_TRUE(has(objects, QStringLiteral("list item"), QStringLiteral("必须改")));
    EXPECT_TRUE(has(objects, QStringLiteral("table cell"), QStringLiteral("自然人")));
    EXPECT_TRUE(has(objects, QStringLiteral("menu item"), QStringLiteral("文件")));
    EXPECT_EQ(nameless(objects).join(u'\n'), QString());
    EXPECT_TRUE(desktop.close());
}

TEST(ScreenReaderTest, ReadsTheFigureOfALiveReference)
{
    if (*ScreenReader == 0 || !Desktop::missing().isEmpty())
        GTEST_SKIP() << "no screen reader's bus or no desktop here: " << Desktop::missing().toStdString();
    const TemporaryDirectory folder;
    const QString report = folder.write(QStringLiteral("r.json"), R"({
        "format": "kaibao-report", "version": 1, "edition": "2021", "year": 2024,
        "organisation": {"name": "云岭县青石桥镇人民政府"},
        "narrative": {"overview": "全年收到申请{requests/new/total}件。"},
        "tables": {"requests": {"new": {"total": 128}}}})");
    const auto opened = Desktop::with(QStringLiteral(KAIBAO), {report}, QStringLiteral("青石桥镇"));
    ASSERT_TRUE(opened);
    Desktop &desktop = *opened;
    desktop.press({QStringLiteral("ctrl+Next")});
    QString read;
    EXPECT_TRUE(Desktop::waitFor([&] {
        for (const Object &object : readAloud(desktop)) {
            if (object.name.contains(QStringLiteral("总体情况")) && object.states.contains(u"editable"))
                read = object.text;
        }
        return !read.isEmpty();
    }));
    EXPECT_EQ(read, QStringLiteral("全年收到申请128件。"));
    EXPECT_TRUE(desktop.close());
}

}  // namespace kaibao
