// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporarydirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace kaibao {

TemporaryDirectory::TemporaryDirectory()
{
    EXPECT_TRUE(m_directory.isValid()) << m_directory.errorString().toStdString();
}

QString TemporaryDirectory::write(const QString &name, const QByteArray &content) const
{
    QFile file(filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    EXPECT_TRUE(file.open(QFile::WriteOnly)) << file.errorString().toStdString();
    EXPECT_EQ(content.size(), file.write(content));
    return file.fileName();
}

QByteArray TemporaryDirectory::read(const QString &name) const
{
    QFile file(filePath(name));
    EXPECT_TRUE(file.open(QFile::ReadOnly))
        << file.fileName().toStdString() << ": " << file.errorString().toStdString();
    return file.readAll();
}

}  // namespace kaibao
