// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/picturewriter.h"

#include "forms/paper/pagepainter.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

namespace kaibao {

PictureWriter::PictureWriter(Layout layout, const QString &path, double dotsPerInch)
    : m_layout(std::move(layout)), m_path(path), m_dotsPerInch(dotsPerInch), m_files(QFileInfo(path).path())
{}

QStringList PictureWriter::paths() const
{
    const QDir folder = QFileInfo(m_path).dir();
    QStringList paths;
    for (qsizetype page = 0; page < m_layout.pages.size(); ++page)
        paths << folder.filePath(nameOf(page));
    return paths;
}

bool PictureWriter::goOn(std::chrono::milliseconds time)
{
    const QDeadlineTimer end(time);
    bool more = writeNext();
    while (more && !end.hasExpired())
        more = writeNext();
    return !more;
}

Result<QStringList> PictureWriter::finish()
{
    while (writeNext()) {
    }
    return m_files.publish();
}

/// Says whether there is one more.
bool PictureWriter::writeNext()
{
    if (m_next == m_layout.pages.size())
        return false;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    renderPage(m_layout.pages[m_next], m_dotsPerInch).save(&buffer, "PNG");
    const bool written = m_files.add(nameOf(m_next), bytes);
    ++m_next;
    return written && m_next < m_layout.pages.size();
}

QString PictureWriter::nameOf(qsizetype page) const
{
    const QFileInfo file(m_path);
    return m_layout.pages.size() == 1
             ? file.fileName()
             : QStringLiteral("%1-%2.png").arg(file.completeBaseName()).arg(page + 1);
}

}  // namespace kaibao
