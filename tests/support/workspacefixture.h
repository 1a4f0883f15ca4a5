// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace.h"
#include "tests/support/reports.h"
#include "tests/support/temporarydirectory.h"

#include <gtest/gtest.h>

namespace kaibao {

/// A library in a folder of its own and the workspace on it.
class WorkspaceFixture : public testing::Test
{
protected:
    WorkspaceFixture() { start(); }

    QString path() const { return folder.filePath(QStringLiteral("l.kaibao")); }

    /// As a new start of the program on the same library.
    void start()
    {
        workspace.reset();
        library.reset();
        Result<std::unique_ptr<Library>> opened = Library::open(path(), testEditions());
        ASSERT_TRUE(opened.ok()) << opened.error().message.toStdString();
        library = std::move(opened).value();
        workspace = std::make_unique<Workspace>(*library, testEditions());
    }

    CellId cell(const char *key) const
    {
        return cellOf(workspace->document()->edition(), QString::fromLatin1(key));
    }
    void count(const char *key, int number)
    {
        workspace->document()->setCell(cell(key), CellValue::count(number), Origin::Typed);
    }
    QString shown(const char *key) const { return workspace->document()->report().value(cell(key)).text(); }

    TemporaryDirectory folder;
    std::unique_ptr<Library> library;
    std::unique_ptr<Workspace> workspace;
};

}  // namespace kaibao
