// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <gtest/gtest.h>

namespace kaibao {

/// A file or folder of the reading material beside the checkout ($KAIBAO_SHARED, else ../shared), which
/// is not part of the repository. Empty where it is not there.
QString sharedPath(const QString &relative);

/// A file or folder of the checkout itself.
QString sourcePath(const QString &relative);

}  // namespace kaibao

/// Leaves the test as skipped where the material is absent; else `path` is a QString with its place.
// NOLINTBEGIN(bugprone-macro-parentheses): it declares a variable
#define KAIBAO_REQUIRE_SHARED(path, relative)                                                                \
    const QString path = kaibao::sharedPath((relative));                                                     \
    if (path.isEmpty())                                                                                      \
    GTEST_SKIP() << "no shared data: set KAIBAO_SHARED to the folder with " << (relative).toStdString()
// NOLINTEND(bugprone-macro-parentheses)
