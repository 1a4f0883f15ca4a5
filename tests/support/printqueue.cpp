// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printqueue.h"

#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>
#include <unistd.h>

namespace kaibao {

namespace {

const QString Server = QStringLiteral("/usr/sbin/cupsd");
const QString Admin = QStringLiteral("/usr/sbin/lpadmin");

constexpr char Configuration[] = R"(Listen %1/socket
Browsing No
DefaultAuthType None
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
)";

constexpr char Files[] = R"(ServerRoot %1
RequestRoot %1/spool
TempDir %1/temp
CacheDir %1/cache
StateDir %1/state
FileDevice Yes
ErrorLog %1/errors
AccessLog %1/accesses
PageLog %1/pages
SystemGroup root
)";

/// A printer for A4 that prints on both sides and takes PDF as it is.
constexpr char Printer[] = R"ppd(*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "TEST.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test"
*ShortNickName: "Test"
*NickName: "Test"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4: "595 842"
*OpenUI *Duplex: PickOne
*DefaultDuplex: None
*Duplex None: ""
*Duplex DuplexNoTumble: ""
*Duplex DuplexTumble: ""
*CloseUI: *Duplex
)ppd";

}  // namespace

bool PrintQueue::isPossible()
{
    return QFile::exists(Server) && QFile::exists(Admin) && geteuid() == 0;
}

PrintQueue::PrintQueue()
{
    const QString configuration = m_folder.write(
        QStringLiteral("cupsd.conf"), QString::fromLatin1(Configuration).arg(m_folder.path()).toUtf8());
    const QString files = m_folder.write(QStringLiteral("cups-files.conf"),
                                         QString::fromLatin1(Files).arg(m_folder.path()).toUtf8());
    for (const char *name : {"spool", "temp", "cache", "state"})
        QDir(m_folder.path()).mkdir(QString::fromLatin1(name));
    const QString socket = m_folder.filePath(QStringLiteral("socket"));
    m_server.start(Server,
                   {QStringLiteral("-f"), QStringLiteral("-c"), configuration, QStringLiteral("-s"), files});
    EXPECT_TRUE(QTest::qWaitFor([&socket] { return QFile::exists(socket); })) << "no print server";
    qputenv("CUPS_SERVER", socket.toLocal8Bit());
    const ProgramRun made =
        runProgram(Admin, {QStringLiteral("-p"), Name, QStringLiteral("-v"),
                           QStringLiteral("file:///dev/null"), QStringLiteral("-P"),
                           m_folder.write(QStringLiteral("test.ppd"), Printer), QStringLiteral("-E")});
    EXPECT_EQ(made.exitCode, 0) << made.error.toStdString();
}

PrintQueue::~PrintQueue()
{
    qunsetenv("CUPS_SERVER");
    m_server.terminate();
    m_server.waitForFinished();
}

QByteArray PrintQueue::jobFile(const QString &pattern) const
{
    const QDir spool(m_folder.filePath(QStringLiteral("spool")));
    const auto files = [&] { return spool.entryList({pattern}, QDir::Files); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return !files().isEmpty(); })) << "no print job";
    return files().isEmpty() ? QByteArray() : m_folder.read(QStringLiteral("spool/") + files().first());
}

QByteArray PrintQueue::printedDocument() const
{
    const auto isDone = [] {
        return !runProgram(QStringLiteral("lpstat"),
                           {QStringLiteral("-W"), QStringLiteral("completed"), QStringLiteral("-o"), Name})
                    .out.isEmpty();
    };
    EXPECT_TRUE(QTest::qWaitFor(isDone)) << "the job does not end";
    return jobFile(QStringLiteral("d*"));
}

bool PrintQueue::jobAsksFor(const QByteArray &value) const
{
    return jobFile(QStringLiteral("c*")).contains(value);
}

}  // namespace kaibao
