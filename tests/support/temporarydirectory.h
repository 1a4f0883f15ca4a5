// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace kaibao {

/// A folder for one test, gone with it.
class TemporaryDirectory final
{
public:
    TemporaryDirectory();

    QString path() const { return m_directory.path(); }
    QString filePath(const QString &name) const { return m_directory.filePath(name); }

    /// Writes a file, with the folders on the way to it, and tells its path.
    QString write(const QString &name, const QByteArray &content) const;

    /// Fails the running test and is empty where there is no such file.
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_directory;
};

}  // namespace kaibao
