// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program.h"
#include "tests/support/temporarydirectory.h"

#include <QProcess>

#include <functional>
#include <memory>
#include <vector>

namespace kaibao {

/// A desktop of its own for one test: an X server without a screen, a window manager, a message bus for screen
/// readers, a home with nothing in it but the word that the tour was seen. Programs are started in it and driven by the keyboard and the mouse, as by a person.
class Desktop final
{
public:
    /// What this machine lacks for it; empty where nothing is missing.
    static QString missing();

    Desktop();
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    /// A desktop on which a program is open and has shown a window with such words in its title. A machine that
    /// is busy may need a second try, which finds what the first one did to the files; null, with the names of the windows that came up instead, where no try helps.
    static std::unique_ptr<Desktop> with(const QString &program, const QStringList &arguments,
                                         const QString &title);

    /// Whether the program that was opened last is still there, and says no word of complaint.
    bool isRunning() const;
    /// Ends it as its window's close button does. Says whether it went in peace.
    bool close();

    /// Starts a program in here that the caller ends.
    std::unique_ptr<QProcess> spawn(const QString &program, const QStringList &arguments) const;
    /// Runs a program to its end in here.
    ProgramRun run(const QString &program, const QStringList &arguments) const;

    /// Keys by the names of the X Window System, one after the other: "ctrl+n", "Return".
    void press(const QStringList &keys) const;
    /// Letters and figures that a keyboard has.
    void type(const QString &text) const;
    void click(int x, int y) const;
    /// Whether a window with such a title, a regular expression, comes up within a few seconds and has the keyboard.
    bool waitForWindow(const QString &title) const;
    /// Of all windows in sight.
    QStringList titles() const;
    static bool waitFor(const std::function<bool()> &there);

    QString home() const { return m_home.path(); }

private:
    QProcess &start(const QString &program, const QStringList &arguments);
    QString startDisplay();
    void startBus();

    TemporaryDirectory m_home;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;  ///< the one started last ends first
};

}  // namespace kaibao
