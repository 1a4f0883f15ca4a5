// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/paper/page.h"
#include "model/base/fileset.h"

#include <chrono>

namespace kaibao {

/// Writes each page as a picture: OUT.png for a single page, else OUT-1.png, OUT-2.png … Can be given up
/// between two pages; nothing stands at its place before finish().
class PictureWriter final
{
public:
    PictureWriter(Layout layout, const QString &path, double dotsPerInch = 150);

    /// Of the pictures, in the order of the pages.
    QStringList paths() const;
    int pages() const { return static_cast<int>(m_layout.pages.size()); }
    int pagesWritten() const { return static_cast<int>(m_next); }

    /// Goes on until the time is over, for one page at least. Says whether there is nothing more to do.
    bool goOn(std::chrono::milliseconds time);
    /// Writes what is left. Returns the paths.
    Result<QStringList> finish();

private:
    bool writeNext();
    QString nameOf(qsizetype page) const;

    Layout m_layout;
    QString m_path;
    double m_dotsPerInch;
    FileSet m_files;
    qsizetype m_next = 0;
};

}  // namespace kaibao
