// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace kaibao {

enum class FileFormat : quint8 {
    Empty,
    Json,
    Text,
    Html,
    Pdf,
    Zip,           ///< .docx, .xlsx or something else that is packed in the same way
    OldOffice,     ///< .doc, .xls, .wps, .et
    LockedOffice,  ///< a .docx or .xlsx with a password
    RichText,
    Picture,
    Library,  ///< this program's own, or another database of SQLite
};

/// What the content of a file is; the name only decides where the content leaves it open.
FileFormat formatOf(const QByteArray &content, const QString &name);

}  // namespace kaibao
