// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/fileset.h"

#include "model/base/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace kaibao {

FileSet::FileSet(const QString &folder)
    : m_folder(folder), m_aside(QDir(folder).filePath(QStringLiteral(".kaibao-XXXXXX")))
{}

bool FileSet::add(const QString &name, const QByteArray &content)
{
    if (!m_state)
        return false;
    m_names << name;
    m_state = write(name, content);
    return m_state.ok();
}

Result<QStringList> FileSet::publish()
{
    if (!m_state)
        return m_state.error();
    QStringList paths;
    for (const QString &name : std::as_const(m_names)) {
        paths << place(name);
        if (std::rename(QFile::encodeName(m_aside.filePath(name)).constData(),
                        QFile::encodeName(paths.last()).constData())
            != 0)
            return notWritten(paths.last(), 0, qt_error_string());
    }
    return paths;
}

Result<void> FileSet::write(const QString &name, const QByteArray &content) const
{
    if (!m_aside.isValid())
        return notWritten(place(name), content.size(), m_aside.errorString());
    if (QFileInfo(place(name)).isDir())
        return notWritten(place(name), content.size());
    return writeFile(m_aside.filePath(name), content);
}

QString FileSet::place(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

}  // namespace kaibao
