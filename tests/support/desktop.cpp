// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <iostream>

namespace kaibao {

namespace {

constexpr int Patience = 15'000;  // milliseconds
constexpr int Pause = 50;
constexpr const char *KeyDelay = "20";  // milliseconds between two keys of a fast typist

}  // namespace

QString Desktop::missing()
{
    for (const char *program : {"Xvfb", "openbox", "xdotool", "xprop", "dbus-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return QString::fromLatin1(program);
    }
    return {};
}

Desktop::Desktop() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *variable :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QString::fromLatin1(variable), m_home.path());
    // The tour would take the first keys, or, on a machine that is busy, the second ones.
    QSettings(m_home.filePath(QStringLiteral("kaibao/kaibao.ini")), QSettings::IniFormat)
        .setValue(QStringLiteral("help/tourSeen"), true);
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    m_environment.insert(QStringLiteral("DISPLAY"), startDisplay());
    startBus();
    start(QStringLiteral("openbox"), {});
    waitFor([this] {  // a window that comes between the server and its manager may stay unseen
        return run(QStringLiteral("xprop"),
                   {QStringLiteral("-root"), QStringLiteral("_NET_SUPPORTING_WM_CHECK")})
            .out.contains(QStringLiteral("window id"));
    });
}

Desktop::~Desktop()
{
    while (!m_processes.empty()) {
        m_processes.back()->terminate();
        if (!m_processes.back()->waitForFinished(Patience))
            m_processes.back()->kill();
        m_processes.pop_back();
    }
}

QProcess &Desktop::start(const QString &program, const QStringList &arguments)
{
    m_processes.push_back(spawn(program, arguments));
    return *m_processes.back();
}

std::unique_ptr<QProcess> Desktop::spawn(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(program, arguments);
    process->waitForStarted();
    return process;
}

/// The X server picks a free number itself and says it.
QString Desktop::startDisplay()
{
    QProcess &server = start(QStringLiteral("Xvfb"),
                             {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                              QStringLiteral("0"), QStringLiteral("1366x768x24")});
    server.waitForReadyRead(Patience);
    return u':' + QString::fromLatin1(server.readLine()).trimmed();
}

void Desktop::startBus()
{
    QProcess &bus =
        start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    bus.waitForReadyRead(Patience);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QString::fromLatin1(bus.readLine()).trimmed());
}

std::unique_ptr<Desktop> Desktop::with(const QString &program, const QStringList &arguments,
                                       const QString &title)
{
    constexpr int Tries = 3;
    for (int i = 0; i < Tries; ++i) {
        auto desktop = std::make_unique<Desktop>();
        QProcess &opened = desktop->start(program, arguments);
        if (desktop->waitForWindow(title))
            return desktop;
        std::cerr << "no window “" << qPrintable(title) << "” but "
                  << qPrintable(desktop->titles().join(u'|'))
                  << "; the program says: " << opened.readAllStandardError().toStdString() << '\n';
    }
    return nullptr;
}

QStringList Desktop::titles() const
{
    return run(QStringLiteral("xdotool"),
               {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                QStringLiteral("."), QStringLiteral("getwindowname"), QStringLiteral("%@")})
        .out.split(u'\n', Qt::SkipEmptyParts);
}

bool Desktop::isRunning() const
{
    return m_processes.back()->state() == QProcess::Running;
}

bool Desktop::close()
{
    QProcess &process = *m_processes.back();
    const bool gone = waitFor([&] {  // a manager that is busy may miss the keys
        press({QStringLiteral("alt+F4")});
        return process.waitForFinished(Patience / 5);
    });
    const bool ended = gone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (ended)
        m_processes.pop_back();
    return ended;
}

ProgramRun Desktop::run(const QString &program, const QStringList &arguments) const
{
    return runProgram(program, arguments, {}, m_environment);
}

void Desktop::press(const QStringList &keys) const
{
    run(QStringLiteral("xdotool"),
        QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QString::fromLatin1(KeyDelay)} + keys);
}

void Desktop::type(const QString &text) const
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("type"), QStringLiteral("--delay"), QString::fromLatin1(KeyDelay), text});
}

void Desktop::click(int x, int y) const
{
    run(QStringLiteral("xdotool"), {QStringLiteral("mousemove"), QString::number(x), QString::number(y),
                                    QStringLiteral("click"), QStringLiteral("1")});
}

/// A manager that is busy leaves a new window without the keyboard at times; a person would click on it.
bool Desktop::waitForWindow(const QString &title) const
{
    return waitFor([&] {
        const QString active = run(QStringLiteral("xdotool"),
                                   {QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")})
                                   .out;
        if (active.contains(QRegularExpression(title)))
            return true;
        run(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                        QStringLiteral("--name"), title, QStringLiteral("windowactivate")});
        return false;
    });
}

bool Desktop::waitFor(const std::function<bool()> &there)
{
    QElapsedTimer timer;
    timer.start();
    while (!there()) {
        if (timer.elapsed() > Patience)
            return false;
        QThread::msleep(Pause);
    }
    return true;
}

}  // namespace kaibao
