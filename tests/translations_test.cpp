// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shareddata.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace kaibao {

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// The placeholders of a text: %1, %2, %n.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

}  // namespace

TEST(TranslationsTest, AreFinished)
{
    QDirIterator files(sourcePath(QStringLiteral("translations")), {QStringLiteral("*.ts")});
    int count = 0;
    for (; files.hasNext(); ++count)
        EXPECT_FALSE(contentOf(files.next()).contains(QStringLiteral("type=\"unfinished\"")))
            << files.filePath().toStdString() << ": see dev/translations";
    EXPECT_EQ(count, 2);
}

TEST(TranslationsTest, SayTheSameFiguresInChinese)
{
    const QString file = contentOf(sourcePath(QStringLiteral("translations/kaibao_zh_CN.ts")));
    static const QRegularExpression message(
        QStringLiteral("<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>"));
    int count = 0;
    for (auto match = message.globalMatch(file); match.hasNext(); ++count) {
        const QRegularExpressionMatch found = match.next();
        EXPECT_EQ(placeholders(found.captured(1)), placeholders(found.captured(2)))
            << found.captured(1).toStdString();
    }
    EXPECT_GT(count, 200);
}

}  // namespace kaibao
