// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace kaibao {

/// A world in which every machine gives the same answers: an empty home of its own, UTC, the C locale,
/// a screen of 1366 × 768 pixels that nobody sees. Must exist before the application object, and lives as long as the program.
class Environment final
{
public:
    Environment();

private:
    void useOffscreen() const;

    QTemporaryDir m_home;
};

/// Runs the tests that were asked for on the command line and tells the exit code. Besides GoogleTest's
/// own arguments it knows --file=<end of a source path>: only the tests written in that file.
int runTests(int argc, char **argv);

}  // namespace kaibao
