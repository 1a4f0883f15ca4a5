// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/store/storefixture.h"

#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

/// How many times; dev/torture asks for more.
int rounds(int fewest)
{
    return fewest * qMax(1, qEnvironmentVariableIntValue("KAIBAO_TORTURE"));
}

/// The text after this many edits: it grows, and says how far it came.
QString textAfter(int edits)
{
    return QString::number(edits) + u'；' + QString(edits % 97, u'字');
}

/// Writes a number to a pipe, whole.
void tell(int pipe, int number)
{
    if (write(pipe, &number, sizeof number) != sizeof number)
        _exit(EXIT_FAILURE);
}

}  // namespace

/// Another process edits until something stops it.
class CrashTest : public StoreTest
{
protected:
    /// Edits the first report of the library for ever, and tells each edit after it was acknowledged.
    [[noreturn]] void editForEver(int pipe)
    {
        const auto library = tryOpen(path());
        if (!library)
            _exit(EXIT_FAILURE);
        const ReportId id = (*library)->reports()->first().id;
        Report report = (*library)->load(id).value();
        for (int edit = report.text(Overview).section(u'；', 0, 0).toInt() + 1;; ++edit) {
            const CellId cell = static_cast<CellId>(edit % report.edition().cells().size());
            wait(10'000);
            const Change change = Change()
                                      .setText(report, Overview, textAfter(edit))
                                      .setCell(report, cell, {CellValue::count(edit), Origin::Typed});
            if (!recordEdit(**library, id, report, change, {QStringLiteral("Edit")}))
                _exit(EXIT_FAILURE);
            tell(pipe, edit);
        }
    }

    /// Lets a child edit, kills it some time after it started or after its first edit, and tells the last edit
    /// that it acknowledged; 0 where it came to none.
    int lastEditOfAKilledOne(bool afterFirstEdit, useconds_t delay)
    {
        int ends[2]{};
        EXPECT_EQ(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            editForEver(ends[1]);
        }
        close(ends[1]);
        int last = 0;
        if (afterFirstEdit) {
            EXPECT_EQ(read(ends[0], &last, sizeof last), static_cast<ssize_t>(sizeof last));
        }
        usleep(delay);
        kill(child, SIGKILL);
        for (int edit = 0; read(ends[0], &edit, sizeof edit) == sizeof edit;)
            last = edit;
        close(ends[0]);
        waitpid(child, nullptr, 0);
        return last;
    }
};

TEST_F(CrashTest, LosesNothingThatWasAcknowledgedWhenItIsKilled)
{
    const ReportId id = *open()->create(zeroReport(QStringLiteral("2021")));
    QRandomGenerator random(std::random_device{}());
    int acknowledged = 0;
    for (int round = 0; round < rounds(10); ++round) {
        const int last =
            lastEditOfAKilledOne(round % 2 == 0, static_cast<useconds_t>(random.bounded(80'000)));
        acknowledged = qMax(acknowledged, last);
        const auto library = open();
        EXPECT_EQ(library->recovery(), nullptr);
        EXPECT_FALSE(library->isReadOnly());
        const Result<Report> report = library->load(id);
        ASSERT_TRUE(report) << qPrintable(report.error().message);
        const int stored = report->text(Overview).section(u'；', 0, 0).toInt();
        // The edit under way may have reached the disk without a word of it.
        ASSERT_TRUE(stored == acknowledged || stored == acknowledged + 1) << stored << " " << acknowledged;
        if (stored > 0) {
            ASSERT_EQ(report->text(Overview), textAfter(stored));
        }
        ASSERT_TRUE(library->history().stateAt(id, 0)) << "the history has a gap";
        acknowledged = stored;
    }
    EXPECT_GT(acknowledged, 0);
}

TEST_F(CrashTest, KeepsWhatTheDiskHasNoRoomForUntilThereIsSome)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const auto library = open();
    Report report = zeroReport(QStringLiteral("2021"));
    const ReportId id = *library->create(report);
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit narrow = before;
    narrow.rlim_cur = 200'000;  // bytes that a file may have
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &narrow), 0);
    int refused = 0;
    for (int edit = 1; edit <= 60; ++edit) {
        wait(60'000);
        const Change change = Change().setText(report, Overview, QString(3000, QChar(u'一' + edit)));
        const Result<void> recorded = recordEdit(*library, id, report, change, {QStringLiteral("Edit")});
        refused += recorded ? 0 : 1;
        EXPECT_TRUE(recorded || !recorded.error().message.isEmpty());
    }
    EXPECT_GT(refused, 0);
    EXPECT_EQ(library->unsavedChanges(), refused);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    EXPECT_TRUE(library->retry());
    EXPECT_EQ(library->unsavedChanges(), 0);
    EXPECT_TRUE(*library->load(id) == report);
    EXPECT_EQ(library->history().entries(id)->size(), 60);
    EXPECT_TRUE(library->history().stateAt(id, 0));
}

}  // namespace kaibao
