// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdffile.h"

#include <QCryptographicHash>

#include <cmath>

namespace kaibao {

namespace {

QByteArray streamBody(const QByteArray &entries, const QByteArray &data, int compressionLevel = 6)
{
    // Qt puts the length in front of the zlib data.
    const QByteArray packed = qCompress(data, compressionLevel).sliced(4);
    return "<<" + entries + "/Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>stream\n"
         + packed + "\nendstream";
}

/// Where an object lies: in the file, or as one of an object stream.
struct Place
{
    enum Kind : char { Free = 0, InFile = 1, InStream = 2 };

    Kind kind = Free;
    quint32 where = 0;  ///< offset in the file, or number of the stream
    quint16 index = 0;  ///< within the stream
};

void appendBigEndian(QByteArray &bytes, quint32 number, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(number >> shift & 0xFF));
}

/// Writes objects one after the other and remembers where.
class Writer final
{
public:
    explicit Writer(qsizetype objects) : m_places(objects + 1) { m_bytes = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"; }

    void write(int object, const QByteArray &body)
    {
        m_places[object] = {Place::InFile, static_cast<quint32>(m_bytes.size()), 0};
        m_bytes += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }

    /// Puts an object into the stream that writePacked() writes.
    void pack(int object, const QByteArray &body)
    {
        m_places[object] = {Place::InStream, 0, m_packed++};
        m_directory += QByteArray::number(object) + ' ' + QByteArray::number(m_bodies.size()) + ' ';
        m_bodies += body + '\n';
    }

    void writePacked()
    {
        const int object = static_cast<int>(m_places.size());
        m_places.append(Place());
        for (Place &place : m_places) {
            if (place.kind == Place::InStream)
                place.where = static_cast<quint32>(object);
        }
        const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(m_packed) + "/First "
                                 + QByteArray::number(m_directory.size());
        write(object, streamBody(entries, m_directory + m_bodies));
    }

    QByteArray finish(const QByteArray &trailer)
    {
        const QByteArray id = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex();
        const auto start = m_bytes.size();
        const int object = static_cast<int>(m_places.size());
        m_places.append({Place::InFile, static_cast<quint32>(start), 0});
        QByteArray table;
        for (const Place &place : std::as_const(m_places)) {
            table.append(place.kind);
            appendBigEndian(table, place.where, 4);
            appendBigEndian(table, place.index, 2);
        }
        const QByteArray entries = "/Type/XRef/W[1 4 2]/Size " + QByteArray::number(m_places.size()) + trailer
                                 + "/ID[<" + id + "><" + id + ">]";
        m_bytes += QByteArray::number(object) + " 0 obj\n" + streamBody(entries, table) + "\nendobj\n";
        m_bytes += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QList<Place> m_places;
    QByteArray m_directory;
    QByteArray m_bodies;
    quint16 m_packed = 0;
};

}  // namespace

int PdfFile::reserve()
{
    m_objects.append(Object());
    return static_cast<int>(m_objects.size());
}

void PdfFile::set(int object, const QByteArray &body)
{
    m_objects[object - 1] = {body, false};
}

int PdfFile::add(const QByteArray &body)
{
    m_objects.append({body, false});
    return static_cast<int>(m_objects.size());
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &data, int compressionLevel)
{
    m_objects.append({streamBody(entries, data, compressionLevel), true});
    return static_cast<int>(m_objects.size());
}

void PdfFile::setPlainStream(int object, const QByteArray &entries, const QByteArray &data)
{
    m_objects[object - 1] = {"<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>stream\n"
                                 + data + "\nendstream",
                             true};
}

QByteArray PdfFile::toBytes(int catalog, int information) const
{
    Writer writer(m_objects.size());
    for (int i = 0; i < m_objects.size(); ++i) {
        const Object &object = m_objects[i];
        if (object.stream)
            writer.write(i + 1, object.body);
        else
            writer.pack(i + 1, object.body);
    }
    writer.writePacked();
    return writer.finish("/Root " + reference(catalog) + "/Info " + reference(information));
}

QByteArray PdfFile::reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray PdfFile::text(const QString &text)
{
    QByteArray bytes = "FEFF";
    for (const QChar unit : text)
        bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + bytes + '>';
}

QByteArray PdfFile::number(double number)
{
    const auto hundredths = std::lround(number * 100);
    QByteArray text = QByteArray::number(static_cast<qlonglong>(hundredths / 100));
    const auto rest = std::labs(hundredths % 100);
    if (rest == 0)
        return text;
    if (hundredths < 0 && hundredths > -100)
        text.prepend('-');
    text += rest < 10 ? ".0" : ".";
    text += QByteArray::number(static_cast<qlonglong>(rest % 10 == 0 ? rest / 10 : rest));
    return text;
}

}  // namespace kaibao
