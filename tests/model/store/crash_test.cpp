// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/file.h"
#include "model/exchange/reportjson.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonDocument>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace kaibao {

namespace {

const QString Overview = field::narrative(QStringLiteral("overview"));

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
    /// What a clerk does next: a word, a figure, a pasted table, something taken back.
    Change nextChange(const Report &report, int edit) const
    {
        Change change = Change().setText(report, Overview, textAfter(edit));
        const int cells = static_cast<int>(report.edition().cells().size());
        const int touched = edit % 5 == 0 ? 40 : edit % 3;
        for (int i = 0; i < touched; ++i)
            change.setCell(report, static_cast<CellId>((edit + i) % cells),
                           {CellValue::count(edit), edit % 5 == 0 ? Origin::Pasted : Origin::Typed});
        return change;
    }

    /// Edits the first report of the library for ever, and tells each edit after it was acknowledged. Now and
    /// then the report is written to a file.
    [[noreturn]] void editForEver(int pipe)
    {
        const auto library = tryOpen(path());
        if (!library)
            _exit(EXIT_FAILURE);
        const ReportId id = (*library)->reports()->first().id;
        Report report = (*library)->load(id).value();
        for (int edit = report.text(Overview).section(u'；', 0, 0).toInt() + 1;; ++edit) {
            wait(10'000);
            const Step step{QStringLiteral("Edit"), edit % 4 == 0 ? Gesture::Undo : Gesture::Edit};
            if (!recordEdit(**library, id, report, nextChange(report, edit), step))
                _exit(EXIT_FAILURE);
            tell(pipe, edit);
            if (edit % 6 == 0 && !writeFile(exported(), writeReport(report)))
                _exit(EXIT_FAILURE);
        }
    }

    QString exported() const { return m_folder.filePath(QStringLiteral("report.json")); }

    /// A file that was exported is there whole, whenever the power went.
    void expectExportedWhole()
    {
        if (!QFile::exists(exported()))
            return;
        const Result<QByteArray> json = readFile(exported());
        ASSERT_TRUE(json);
        EXPECT_TRUE(QJsonDocument::fromJson(*json).isObject());
    }

    /// Opens the library in a child and kills it on the way.
    void openAndKill(useconds_t delay)
    {
        const pid_t child = fork();
        if (child == 0) {
            [[maybe_unused]] const auto library = tryOpen(path());
            pause();
            _exit(EXIT_SUCCESS);
        }
        usleep(delay);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
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
    ReportId id = ReportId::None;
    QRandomGenerator random(std::random_device{}());
    int acknowledged = 0;
    int edits = 0;
    for (int round = 0; round < rounds(10, 1'000); ++round) {
        if (round % 50 == 0) {  // a history is looked through after each kill: on a fast disk it grows long
            edits += acknowledged;
            acknowledged = 0;
            const auto library = open();
            EXPECT_TRUE(round == 0 || library->remove(id));
            id = *library->create(zeroReport(QStringLiteral("2021")));
        }
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
        expectExportedWhole();
        acknowledged = stored;
    }
    EXPECT_GT(edits + acknowledged, 0);
    if (qEnvironmentVariableIsSet("KAIBAO_TORTURE"))
        std::printf("%d edits\n", edits + acknowledged);
}

TEST_F(CrashTest, IsMigratedOrNotWhenItIsKilledInBetween)
{
    const QString frozen = sourcePath(QStringLiteral("tests/model/store/data/schema-1.kaibao"));
    QRandomGenerator random(std::random_device{}());
    for (int round = 0; round < rounds(5, 200); ++round) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path() + QLatin1String(suffix));
        ASSERT_TRUE(QFile::copy(frozen, path()));
        openAndKill(static_cast<useconds_t>(random.bounded(30'000)));
        const auto library = open();
        ASSERT_NE(library, nullptr);
        EXPECT_EQ(library->recovery(), nullptr);
        ASSERT_EQ(library->reports()->size(), 1);
        ASSERT_TRUE(library->load(library->reports()->first().id));
    }
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
