// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QStringList>
#include <QTemporaryDir>

namespace kaibao {

/// Files of one folder that belong together. They are written aside and get their names all at once: until
/// publish(), where one cannot be written, and where nobody publishes, what stands there stays as it was.
class FileSet final
{
public:
    explicit FileSet(const QString &folder);

    /// Writes one of the files; says whether it could be.
    bool add(const QString &name, const QByteArray &content);
    /// The paths, or why one of the files could not be written.
    Result<QStringList> publish();

private:
    Result<void> write(const QString &name, const QByteArray &content) const;
    QString place(const QString &name) const;

    QString m_folder;
    QTemporaryDir m_aside;
    QStringList m_names;
    Result<void> m_state;
};

}  // namespace kaibao
