// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kaibao {

/// The objects of a PDF 1.7 file. Objects are given as they are written in the file, without "obj".
class PdfFile final
{
public:
    /// A number for an object that is described later.
    int reserve();
    void set(int object, const QByteArray &body);
    int add(const QByteArray &body);

    /// `entries` go into the stream's dictionary beside its length and filter.
    int addStream(const QByteArray &entries, const QByteArray &data, int compressionLevel = 6);

    /// Not compressed: metadata has to be readable for programs that know no PDF.
    void setPlainStream(int object, const QByteArray &entries, const QByteArray &data);

    /// The whole file. The file's identifier is made from its content.
    QByteArray toBytes(int catalog, int information) const;

    static QByteArray reference(int object);      ///< 12 0 R
    static QByteArray text(const QString &text);  ///< a string of any characters
    static QByteArray number(double number);      ///< with two decimals at most

private:
    struct Object
    {
        QByteArray body;
        bool stream = false;
    };

    QList<Object> m_objects;  ///< the first has number 1
};

}  // namespace kaibao
