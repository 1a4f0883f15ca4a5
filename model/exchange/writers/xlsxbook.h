// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/result.h"

#include <QByteArrayList>
#include <QList>
#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace kaibao {

/// How a cell of a sheet looks.
struct XlsxLook
{
    const char *font = "宋体";
    double size = 10;  ///< points
    bool left = false;
    bool bordered = false;
    bool upright = false;          ///< one character below the other
    QByteArray numberFormat = {};  ///< "0.00"; shrinks to its cell, where words are broken into lines

    bool operator==(const XlsxLook &) const = default;
};

/// A workbook that is being written.
class XlsxBook final
{
public:
    XlsxBook();
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    void setTitle(const QString &title, const QString &author);

    /// A sheet on A4 with the margins of an official document, one page wide. What Excel does not allow in
    /// a name is left out; a name that is taken becomes a number.
    lxw_worksheet *addSheet(const QString &name);
    /// Defines a name that stands for the sheet.
    void mark(const lxw_worksheet *sheet, const char *name);
    lxw_format *format(const XlsxLook &look);

    /// The file. Nothing can be added any more.
    Result<QByteArray> take();

private:
    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook *m_book;
    QByteArrayList m_names;
    QList<std::pair<XlsxLook, lxw_format *>> m_formats;
};

}  // namespace kaibao
