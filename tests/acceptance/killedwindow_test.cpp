// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/library.h"
#include "tests/support/desktop.h"
#include "tests/support/reports.h"
#include "tests/support/rounds.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <gtest/gtest.h>

// The program itself is killed while somebody works in its window.

namespace kaibao {

namespace {

const QString Organisation = QStringLiteral("青石桥镇");
const QString Overview = field::narrative(QStringLiteral("overview"));

/// What somebody does until the power goes.
enum class Deed { Type, Paste, Undo, FillIn, Export, Count };

/// How far the library has come.
struct Progress
{
    int step = 0;
    std::optional<Report> before;  ///< the newest step; that one may still grow
    QString overview;
};

}  // namespace

class KilledWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!Desktop::missing().isEmpty())
            GTEST_SKIP() << "no desktop here without " << Desktop::missing().toStdString();
        const auto created = open()->create(sampleReport(QStringLiteral("2021-clean")));
        ASSERT_TRUE(created);
        goToOverview();
        m_desktop =
            Desktop::with(QStringLiteral(KAIBAO), {QStringLiteral("--library"), path()}, Organisation);
        ASSERT_TRUE(m_desktop);
        ASSERT_TRUE(m_desktop->close());
        m_keyboard = m_desktop->spawn(QStringLiteral("xdotool"), {QStringLiteral("-")});
    }

    void TearDown() override
    {
        if (!m_keyboard)
            return;
        m_keyboard->closeWriteChannel();
        m_keyboard->waitForFinished();
    }

    QString path() const { return m_files.filePath(QStringLiteral("library.kaibao")); }

    std::unique_ptr<Library> open() const
    {
        Result<std::unique_ptr<Library>> library = Library::open(path(), testEditions());
        EXPECT_TRUE(library) << qPrintable(library.error().message);
        return std::move(library).value();
    }

    /// When the program starts, it comes back to this page.
    void goToOverview() const
    {
        const auto library = open();
        EXPECT_TRUE(library->setPlace({library->reports()->first().id, QStringLiteral("overview")}));
    }

    void start()
    {
        m_program = m_desktop->spawn(QStringLiteral(KAIBAO), {QStringLiteral("--library"), path()});
    }

    void kill()
    {
        m_program->kill();
        m_program->waitForFinished();
        EXPECT_EQ(m_program->readAllStandardError(), QByteArray());
        m_program.reset();
    }

    void press(const QString &key)
    {
        m_keyboard->write("key " + key.toLatin1() + '\n');
        m_keyboard->waitForBytesWritten();
    }

    /// The keys of a deed, over and over.
    QString nextKey(Deed deed, int number) const
    {
        static const QMap<Deed, QStringList> Keys{
            {Deed::Type, {}},
            {Deed::Paste, QString(QStringLiteral("a b shift+Home ctrl+c End ctrl+v ctrl+v")).split(u' ')},
            {Deed::Undo, QString(QStringLiteral("a b Return c ctrl+z ctrl+z ctrl+y d")).split(u' ')},
            {Deed::FillIn, QString(QStringLiteral("1 2 Return 7 Return ctrl+z 3 Tab")).split(u' ')},
        };
        const QStringList keys = Keys.value(deed);
        return keys.isEmpty() ? QString(QChar(u'a' + number % 26)) : keys[number % keys.size()];
    }

    QString exported(int round) const { return m_files.filePath(QStringLiteral("%1.pdf").arg(round)); }

    /// Leads to where the deed is done.
    void prepare(Deed deed, int round)
    {
        press(QStringLiteral("ctrl+Next"));  // into the page, from the list of pages
        if (deed == Deed::FillIn)
            return;
        press(QStringLiteral("ctrl+Prior"));
        press(QStringLiteral("ctrl+End"));
        if (deed == Deed::Type)
            waitUntilTypingIsStored();
        if (deed != Deed::Export)
            return;
        press(QStringLiteral("ctrl+e"));
        EXPECT_TRUE(m_desktop->waitForWindow(QStringLiteral("导出")));
        press(QStringLiteral("ctrl+a"));
        m_desktop->type(exported(round));
        press(QStringLiteral("Return"));
    }

    /// So that what is typed from now on is seen as it is typed: a program that just came up has much to do.
    void waitUntilTypingIsStored()
    {
        const auto reader = open();
        const QString before = progressOf(*reader).overview;
        press(QStringLiteral("z"));
        EXPECT_TRUE(Desktop::waitFor([&] { return progressOf(*reader).overview != before; }));
    }

    static Progress progressOf(Library &library)
    {
        const ReportId id = library.reports()->first().id;
        Progress progress{*library.history().lastStep(id), std::nullopt, library.load(id)->text(Overview)};
        const Result<Report> before = library.history().stateAt(id, progress.step - 1);
        if (before && progress.step > 0)
            progress.before = *before;
        return progress;
    }

    /// Works until the time is over, and tells how far the library had certainly come.
    Progress work(Deed deed, int milliseconds)
    {
        const auto reader = open();  // the program has the lock, so this one can only read
        EXPECT_TRUE(reader->isReadOnly());
        Progress progress = progressOf(*reader);
        m_typed.clear();
        m_times.clear();
        m_clock.start();
        for (int number = 0; m_clock.elapsed() < milliseconds; ++number) {
            m_times.append(m_clock.elapsed());
            m_typed += nextKey(deed, number);
            press(nextKey(deed, number));
            QThread::msleep(15 + QRandomGenerator::global()->bounded(30));
            if (number % 8 == 7)
                progress = progressOf(*reader);
        }
        return progress;
    }

    /// How long before the kill the first letter was typed that is not there. 0 where all are.
    qint64 lostMilliseconds(const QString &text, const QString &before, qint64 killed) const
    {
        EXPECT_TRUE(text.startsWith(before));
        const QString stored = text.mid(before.size());
        EXPECT_TRUE(m_typed.startsWith(stored)) << qPrintable(stored) << " of " << qPrintable(m_typed);
        return stored.size() < m_times.size() ? killed - m_times[stored.size()] : 0;
    }

    void expectWhole(const Progress &acknowledged)
    {
        const auto library = open();
        EXPECT_EQ(library->recovery(), nullptr);
        EXPECT_FALSE(library->isReadOnly());
        ASSERT_EQ(library->reports()->size(), 1);
        const ReportId id = library->reports()->first().id;
        ASSERT_TRUE(library->load(id));
        ASSERT_TRUE(library->history().stateAt(id, 0)) << "the history has a gap";
        EXPECT_GE(*library->history().lastStep(id), acknowledged.step);
        if (acknowledged.before) {
            EXPECT_TRUE(*library->history().stateAt(id, acknowledged.step - 1) == *acknowledged.before);
        }
    }

    /// Written whole or not at all.
    void expectExportedWhole(int round) const
    {
        QFile file(exported(round));
        if (!file.open(QFile::ReadOnly))
            return;
        const QByteArray pdf = file.readAll();
        EXPECT_TRUE(pdf.startsWith("%PDF-"));
        EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    }

    TemporaryDirectory m_files;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QProcess> m_program;
    std::unique_ptr<QProcess> m_keyboard;  ///< presses the keys that it reads
    QString m_typed;
    QList<qint64> m_times;  ///< of each key, since m_clock was started
    QElapsedTimer m_clock;
};

TEST_F(KilledWindowTest, OpensCleanWithAllButTheTextOfTheLastMoment)
{
    QRandomGenerator random(std::random_device{}());
    qint64 worst = 0;
    for (int round = 0; round < rounds(5, 1'000); ++round) {
        const auto deed = static_cast<Deed>(round % static_cast<int>(Deed::Count));
        SCOPED_TRACE(round);
        goToOverview();
        start();
        ASSERT_TRUE(m_desktop->waitForWindow(Organisation));
        prepare(deed, round);
        ASSERT_FALSE(HasFailure());
        const QString before = progressOf(*open()).overview;
        const Progress acknowledged = work(deed, random.bounded(1'200));
        const qint64 killed = m_clock.elapsed();
        kill();
        expectWhole(acknowledged);
        expectExportedWhole(round);
        const QString text = progressOf(*open()).overview;
        EXPECT_TRUE(deed != Deed::Type || text.startsWith(acknowledged.overview));
        if (deed == Deed::Type)
            worst = std::max(worst, lostMilliseconds(text, before, killed));
    }
    const int steps = progressOf(*open()).step;
    EXPECT_GT(steps, 0);
    std::printf("%d steps; at most the text of the last %lld ms was lost\n", steps,
                static_cast<long long>(worst));
}

}  // namespace kaibao
