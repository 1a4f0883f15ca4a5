// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/recovery.h"
#include "tests/model/store/storefixture.h"

#include <QDir>
#include <QFile>

namespace kaibao {

/// What SQLite keeps beside a library that was not closed.
class DamagedWalTest : public StoreTest
{
protected:
    struct Files
    {
        QByteArray library;
        QByteArray wal;
    };

    /// As a power cut leaves them.
    Files unclosed(quint32 seed)
    {
        const QString name = QStringLiteral("other%1.kaibao").arg(seed);
        const auto library = open(m_folder.filePath(name));
        Report report = anyReport(QStringLiteral("2021"), seed);
        const ReportId id = *library->create(report);
        QRandomGenerator random(seed);
        for (int step = 0; step < 6; ++step) {
            wait(60'000);
            EXPECT_TRUE(
                recordEdit(*library, id, report, anyChange(report, random), {QStringLiteral("Edit")}));
        }
        return {m_folder.read(name), m_folder.read(name + QStringLiteral("-wal"))};
    }

    void put(const Files &files)
    {
        QDir folder(m_folder.path());
        const QStringList names = folder.entryList({QStringLiteral("library*")}, QDir::Files);
        for (const QString &name : names)
            folder.remove(name);
        m_folder.write(QStringLiteral("library.kaibao"), files.library);
        m_folder.write(QStringLiteral("library.kaibao-wal"), files.wal);
    }

    /// Opens until it opens clean, as a clerk would; then it can be worked with.
    void expectSurvives(const Files &files)
    {
        put(files);
        for (int start = 0; start < 3; ++start) {
            const auto library = tryOpen(path());
            if (!library) {
                EXPECT_FALSE(library.error().message.isEmpty());
                EXPECT_EQ(m_folder.read(QStringLiteral("library.kaibao")), files.library);
                return;
            }
            const auto reports = library.value()->reports();
            for (const ReportSummary &summary : reports ? *reports : QList<ReportSummary>())
                static_cast<void>(library.value()->load(summary.id).ok());
        }
        const Report report = zeroReport(QStringLiteral("2021"));
        const bool storedAtOnce = open()->create(report).ok();
        EXPECT_TRUE(storedAtOnce || open()->create(report).ok());
    }

    QRandomGenerator m_random{5};
    const Files m_one = unclosed(1);
    const Files m_other = unclosed(2);
};

TEST_F(DamagedWalTest, OneThatIsWholeIsTakenIn)
{
    put(m_one);
    const auto library = open();
    EXPECT_EQ(library->recovery(), nullptr);
    EXPECT_EQ(library->history().entries(ReportId{1})->size(), 6);
}

TEST_F(DamagedWalTest, SurvivesOneOfAnotherLibraryOrOfAnotherTime)
{
    expectSurvives({m_one.library, m_other.wal});
    expectSurvives({m_other.library, m_one.wal});
    expectSurvives({{}, m_one.wal});
    expectSurvives({m_one.library.left(4096), m_other.wal});
}

TEST_F(DamagedWalTest, SurvivesBitsFlippedAndParts)
{
    for (int round = 0; round < rounds(10, 2'000); ++round) {
        SCOPED_TRACE(round);
        Files files = round % 2 == 0 ? m_one : Files{m_one.library, m_other.wal};
        if (m_random.bounded(3) == 0)
            files.wal.truncate(m_random.bounded(static_cast<int>(files.wal.size())));
        for (int flips = m_random.bounded(10); flips > 0 && !files.wal.isEmpty(); --flips) {
            char &byte = files.wal.data()[m_random.bounded(static_cast<int>(files.wal.size()))];
            byte = static_cast<char>(byte ^ (1 << m_random.bounded(8)));
        }
        expectSurvives(files);
    }
}

}  // namespace kaibao
