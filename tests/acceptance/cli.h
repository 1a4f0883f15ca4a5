// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program.h"

namespace kaibao {

/// Runs the kaibao-cli of this build.
inline ProgramRun runCli(const QStringList &arguments, const QByteArray &input = {})
{
    return runProgram(QStringLiteral(KAIBAO_CLI), arguments, input);
}

inline ProgramRun runInEnglish(QStringList arguments, const QByteArray &input = {})
{
    return runCli(arguments << QStringLiteral("--language=en"), input);
}

}  // namespace kaibao
