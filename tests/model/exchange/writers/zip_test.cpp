// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/writers/zip.h"

#include "tests/support/unzipped.h"

#include <gtest/gtest.h>

namespace kaibao {

TEST(ZipTest, HoldsTheFilesInTheirOrder)
{
    const QList<ArchiveFile> files{
        {"b/second.xml", QByteArray(100'000, 'x')}, {"a.txt", "first"}, {"empty", {}}};
    const Result<QByteArray> archive = zipArchive(files);
    ASSERT_TRUE(archive.ok()) << archive.error().message.toStdString();
    EXPECT_LT(archive->size(), 10'000);
    EXPECT_LT(archive->indexOf("b/second.xml"), archive->indexOf("a.txt"));
    const QMap<QString, QByteArray> read = unzipped(*archive);
    ASSERT_EQ(read.size(), 3);
    for (const ArchiveFile &file : files)
        EXPECT_EQ(read.value(QString::fromLatin1(file.name)), file.content);
}

TEST(ZipTest, TheSameFilesAreTheSameBytesInEveryTimeZone)
{
    const QList<ArchiveFile> files{{"a", "1"}};
    const QByteArray before = qgetenv("TZ");
    QList<QByteArray> archives;
    for (const char *zone : {"UTC", "Asia/Shanghai", "America/New_York"}) {
        qputenv("TZ", zone);
        archives << zipArchive(files).value();
    }
    qputenv("TZ", before);
    EXPECT_EQ(archives[0], archives[1]);
    EXPECT_EQ(archives[0], archives[2]);
}

}  // namespace kaibao
