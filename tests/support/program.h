// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace kaibao {

/// What a program left behind when it ended.
struct ProgramRun
{
    int exitCode = -1;  ///< -1 where it did not start, crashed or did not end in time
    QString out;
    QString error;
};

/// Starts a program without a shell and waits for its end.
ProgramRun runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                      const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

}  // namespace kaibao
