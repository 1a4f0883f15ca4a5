// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/exchange/pdffixture.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace kaibao {

namespace {

QByteArray object(qsizetype number, const QByteArray &content)
{
    return QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
}

QByteArray stream(const QByteArray &dictionary, const QByteArray &content)
{
    return "<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content
         + "\nendstream";
}

/// The library mends what is missing: the table of the objects.
QByteArray written(const QByteArray &objects, const PdfPasswords &passwords)
{
    const QByteArray bare = "%PDF-1.7\n" + objects + "trailer\n<</Root 1 0 R>>\n";
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("test.pdf", bare.constData(), static_cast<size_t>(bare.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setPreserveUnreferencedObjects(true);
    if (*passwords.user || *passwords.owner)
        writer.setR6EncryptionParameters(passwords.user, passwords.owner, true, true, false, false, false,
                                         false, qpdf_r3p_none, true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

}  // namespace

QByteArray drawnWord(const char *word, int left, int bottom)
{
    return "BT /F 12 Tf " + QByteArray::number(left) + ' ' + QByteArray::number(bottom) + " Td (" + word
         + ") Tj ET\n";
}

QByteArray pdfOf(const QList<QByteArray> &drawings, const PdfPasswords &passwords)
{
    constexpr qsizetype FirstPage = 4;  // behind catalogue, pages and font
    QByteArray objects;
    QByteArray kids;
    for (qsizetype i = 0; i < drawings.size(); ++i) {
        const qsizetype page = FirstPage + 2 * i;
        kids += QByteArray::number(page) + " 0 R ";
        objects +=
            object(page, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
                         "/Contents "
                             + QByteArray::number(page + 1) + " 0 R>>");
        objects += object(page + 1, stream({}, drawings[i]));
    }
    objects += object(1, "<</Type/Catalog/Pages 2 0 R>>");
    objects +=
        object(2, "<</Type/Pages/Count " + QByteArray::number(drawings.size()) + "/Kids[" + kids + "]>>");
    objects += object(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    return written(objects, passwords);
}

QByteArray pdfWithStream(const QByteArray &dictionary, qsizetype size)
{
    return written(object(1, "<</Type/Catalog/Pages 2 0 R>>")
                       + object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>")
                       + object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")
                       + object(4, stream(dictionary, QByteArray(size, ' '))),
                   {});
}

}  // namespace kaibao
