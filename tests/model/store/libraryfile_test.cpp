// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/libraryfile.h"

#include "model/store/schema.h"
#include "tests/model/store/storefixture.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace kaibao {

namespace {

QByteArray schemaOne()
{
    QFile file(sourcePath(QStringLiteral("tests/model/store/data/schema-1.kaibao")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class LibraryFileTest : public StoreTest
{
protected:
    /// The sentence with which the file is refused; it must stay as it is.
    QString refusal(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.write(name, content);
        const auto library = tryOpen(path);
        EXPECT_FALSE(library.ok());
        EXPECT_EQ(m_folder.read(name), content);
        return library ? QString() : library.error().message;
    }
};

TEST_F(LibraryFileTest, RefusesWhatIsNoLibraryAndLeavesItAlone)
{
    const QString word = QStringLiteral("is not a library");
    EXPECT_TRUE(refusal(QStringLiteral("letter.txt"), "本机关").contains(word));
    EXPECT_TRUE(refusal(QStringLiteral("long.txt"), QByteArray(5000, 'x')).contains(word));
    EXPECT_TRUE(refusal(QStringLiteral("report.json"), R"({"format":"kaibao-report"})").contains(word));
}

TEST_F(LibraryFileTest, RefusesTheDatabaseOfAnotherProgram)
{
    const QString other = m_folder.filePath(QStringLiteral("other.sqlite"));
    for (const int applicationId : {0, 77}) {
        QFile::remove(other);
        m_folder.write(QStringLiteral("other.sqlite"), {});
        {
            auto database = Database::open(other, Database::Access::ReadWrite);
            ASSERT_TRUE(database);
            database.value()->runOnce(QStringLiteral("CREATE TABLE t (x)"));
            database.value()->runOnce(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        }
        const QByteArray before = m_folder.read(QStringLiteral("other.sqlite"));
        const auto library = tryOpen(other);
        ASSERT_FALSE(library);
        EXPECT_TRUE(library.error().message.contains(QStringLiteral("is not a library")));
        EXPECT_EQ(m_folder.read(QStringLiteral("other.sqlite")), before);
    }
}

TEST_F(LibraryFileTest, RefusesALibraryOfANewerProgram)
{
    open();
    Database::open(path(), Database::Access::ReadWrite)
        .value()
        ->runOnce(QStringLiteral("PRAGMA user_version = 99"));
    const auto library = tryOpen(path());
    ASSERT_FALSE(library);
    EXPECT_TRUE(library.error().message.contains(QStringLiteral("newer Kaibao")));
}

TEST_F(LibraryFileTest, TakesAnEmptyFileForANewLibrary)
{
    m_folder.write(QStringLiteral("library.kaibao"), {});
    EXPECT_TRUE(open()->create(zeroReport(QStringLiteral("2021"))));
}

TEST_F(LibraryFileTest, RefusesFoldersAndNamesThatAreTooLong)
{
    EXPECT_FALSE(tryOpen(m_folder.path()).ok());
    EXPECT_FALSE(tryOpen(m_folder.filePath(QString(255, u'a'))).ok());
    const QString deep = m_folder.filePath((QString(100, u'b') + u'/').repeated(5) + u'c');
    EXPECT_FALSE(tryOpen(deep).ok());
    EXPECT_FALSE(tryOpen(m_folder.filePath(QString(85, u'长'))).ok());
    EXPECT_FALSE(tryOpen(m_folder.write(QStringLiteral("file"), "x") + QStringLiteral("/library")).ok());
}

TEST_F(LibraryFileTest, LivesAtAPathWithChineseSpacesAndTwoHundredFiftyFiveBytes)
{
    const QString folder = m_folder.filePath(QStringLiteral("我的 文档/年报 50% #1?&;'\"/"));
    const qsizetype left = 255 - folder.toUtf8().size() - 3;
    const QString path = folder + QString(left / 3, u'库') + QStringLiteral(" 库");
    const ReportId id = *open(path)->create(anyReport(QStringLiteral("2021"), 9));
    EXPECT_TRUE(*open(path)->load(id) == anyReport(QStringLiteral("2021"), 9));
    EXPECT_LE(path.toUtf8().size(), 256);
    EXPECT_GE(path.toUtf8().size(), 252);
}

TEST_F(LibraryFileTest, MakesTheFolder)
{
    const QString path = m_folder.filePath(QStringLiteral("a/b/c/library.kaibao"));
    EXPECT_TRUE(open(path) != nullptr);
    EXPECT_TRUE(QFileInfo::exists(path));
}

TEST_F(LibraryFileTest, MeetsAnotherWayToTheSameFile)
{
    const auto library = open();
    const QString link = m_folder.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(path(), link));
    EXPECT_TRUE(open(link)->isReadOnly());
}

/// Root may write everywhere; for as long as this lives, the test is somebody who may not.
class OrdinaryUser final
{
public:
    explicit OrdinaryUser(const QString &folder)
    {
        if (!m_wasRoot)
            return;
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            EXPECT_EQ(chown(QFile::encodeName(file.filePath()).constData(), Nobody, Nobody), 0);
        EXPECT_EQ(chown(QFile::encodeName(folder).constData(), Nobody, Nobody), 0);
        EXPECT_EQ(setresuid(Nobody, Nobody, 0), 0);
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            ADD_FAILURE() << "cannot become root again";
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    static constexpr uid_t Nobody = 65534;
    bool m_wasRoot = getuid() == 0;
};

TEST_F(LibraryFileTest, ReadsFromAReadOnlyFolder)
{
    const Report report = anyReport(QStringLiteral("2021"), 2);
    const ReportId id = *open()->create(report);
    const OrdinaryUser user(m_folder.path());
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto library = tryOpen(path());
    const auto fresh = tryOpen(m_folder.filePath(QStringLiteral("new")));
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_TRUE(library) << qPrintable(library.error().message);
    EXPECT_TRUE(library.value()->isReadOnly());
    EXPECT_TRUE(*library.value()->load(id) == report);
    ASSERT_FALSE(fresh);
    EXPECT_TRUE(fresh.error().message.contains(QStringLiteral("read-only")));
}

TEST_F(LibraryFileTest, ReadsAReadOnlyFile)
{
    const Report report = anyReport(QStringLiteral("2021"), 2);
    const ReportId id = *open()->create(report);
    const OrdinaryUser user(m_folder.path());
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner));
    const auto library = open();
    EXPECT_TRUE(library->isReadOnly());
    EXPECT_TRUE(*library->load(id) == report);
    EXPECT_FALSE(library->create(report));
}

TEST_F(LibraryFileTest, AnOlderBackupIsShownInACopyAndStaysAsItIs)
{
    const QByteArray old = schemaOne();
    const QString path = m_folder.write(QStringLiteral("old.kaibao"), old);
    const auto library = Library::openBackup(path, testEditions());
    ASSERT_TRUE(library) << qPrintable(library.error().message);
    EXPECT_EQ(library.value()->reports()->size(), 1);
    EXPECT_EQ(m_folder.read(QStringLiteral("old.kaibao")), old);
}

}  // namespace kaibao
