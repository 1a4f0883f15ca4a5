// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QProcess>

namespace kaibao {

ProgramRun runProgram(const QString &program, const QStringList &arguments, const QByteArray &input,
                      const QProcessEnvironment &environment)
{
    constexpr int LongestRun = 120'000;  // milliseconds; only a hanging program takes so long

    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(LongestRun) && process.exitStatus() == QProcess::NormalExit;

    ProgramRun run;
    run.exitCode = ended ? process.exitCode() : -1;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.error = ended ? QString::fromUtf8(process.readAllStandardError()) : process.errorString();
    return run;
}

}  // namespace kaibao
