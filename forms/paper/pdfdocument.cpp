// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfdocument.h"

#include "forms/paper/grayprofile.h"
#include "forms/paper/pagegeometry.h"
#include "forms/paper/pdffile.h"
#include "forms/paper/pdfmetadata.h"
#include "forms/paper/pdfstructure.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kaibao {

namespace {

QByteArray ref(int object)
{
    return PdfFile::reference(object);
}

/// Characters of the private use areas mean something else with every face.
bool hasUncertainCharacters(const Layout &layout)
{
    const auto isPrivate = [](const SetCharacter &set) {
        return set.glyph == 0 || QChar::category(set.character) == QChar::Other_PrivateUse;
    };
    return std::any_of(layout.pages.cbegin(), layout.pages.cend(), [isPrivate](const Page &page) {
        return std::any_of(page.runs.cbegin(), page.runs.cend(), [isPrivate](const TextRun &run) {
            return std::any_of(run.characters.cbegin(), run.characters.cend(), isPrivate);
        });
    });
}

/// A name object; whatever is no letter or digit is written by its number.
QByteArray name(const QString &text)
{
    QByteArray bytes = "/";
    for (const char byte : text.toUtf8()) {
        const auto code = static_cast<uchar>(byte);
        const bool plain = code < 0x80 && QChar(QLatin1Char(byte)).isLetterOrNumber();
        bytes += plain ? QByteArray(1, byte) : '#' + QByteArray::number(code, 16).rightJustified(2, '0');
    }
    return bytes;
}

/// Puts together one document.
class Assembler final
{
public:
    Assembler(const Layout &layout, FontSet &fonts, const PdfOptions &options)
        : m_layout(layout),
          m_fonts(fonts),
          m_options(options),
          m_created(options.created.isValid() ? options.created : timeOfOutput())
    {}

    QByteArray assemble()
    {
        const PdfMetadata metadata{m_layout.title, m_layout.author, m_created,
                                   hasUncertainCharacters(m_layout) ? 'B' : 'A'};
        const int catalog = m_file.reserve();
        const int pages = writePages();
        QByteArray body = "<</Type/Catalog/Pages " + ref(pages) + "/Lang(zh-CN)/MarkInfo<</Marked true>>"
                        + "/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/Outlines "
                        + ref(writeBookmarks(m_file, m_layout, m_pageObjects)) + "/StructTreeRoot "
                        + ref(writeStructure(m_file, m_layout, m_pieces, m_pageObjects)) + "/OutputIntents["
                        + ref(writeOutputIntent()) + ']' + writeAttachments();
        const int xmp = m_file.reserve();
        m_file.setPlainStream(xmp, "/Type/Metadata/Subtype/XML", metadata.xmp());
        m_file.set(catalog, body + "/Metadata " + ref(xmp) + ">>");
        return m_file.toBytes(catalog, m_file.add(metadata.information()));
    }

private:
    int writePages();
    int writeOutputIntent();
    QByteArray writeAttachments();

    const Layout &m_layout;
    FontSet &m_fonts;
    const PdfOptions &m_options;
    QDateTime m_created;
    PdfFile m_file;
    QList<int> m_pageObjects;
    QList<PdfPiece> m_pieces;
};

int Assembler::writePages()
{
    const int pages = m_file.reserve();
    const int resources = m_file.reserve();
    PdfFonts fonts(m_fonts);
    QByteArray kids;
    for (int i = 0; i < m_layout.pages.size(); ++i) {
        const int content = m_file.addStream({}, pageContent(m_layout.pages[i], i, fonts, m_pieces));
        m_pageObjects.append(m_file.add("<</Type/Page/Parent " + ref(pages) + "/Resources " + ref(resources)
                                        + "/Contents " + ref(content) + "/StructParents "
                                        + QByteArray::number(i) + "/Tabs/S>>"));
        kids += ref(m_pageObjects.last()) + ' ';
    }
    QByteArray names;
    for (size_t i = 0; i < fonts.size(); ++i) {
        const int object = m_file.reserve();
        fonts.at(i).write(m_file, object);
        names += "/F" + QByteArray::number(static_cast<qulonglong>(i)) + ' ' + ref(object);
    }
    m_file.set(resources, "<</Font<<" + names + ">>>>");
    m_file.set(pages, "<</Type/Pages/MediaBox[0 0 " + PdfFile::number(geometry::SheetWidth) + ' '
                          + PdfFile::number(geometry::SheetHeight) + "]/Count "
                          + QByteArray::number(m_layout.pages.size()) + "/Kids[" + kids + "]>>");
    return pages;
}

int Assembler::writeOutputIntent()
{
    const int profile = m_file.addStream("/N 1", grayProfile());
    return m_file.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Grey gamma 2.2)"
                      "/Info(Grey gamma 2.2)/DestOutputProfile "
                      + ref(profile) + ">>");
}

/// The entries of the catalog that name the attached files; nothing where there are none.
QByteArray Assembler::writeAttachments()
{
    QByteArray all;
    QByteArray names;
    for (const Attachment &attachment : m_options.attachments) {
        const QByteArray checksum =
            QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Md5).toHex();
        const int stream = m_file.addStream(
            "/Type/EmbeddedFile/Subtype" + name(attachment.mime) + "/Params<</ModDate" + pdfDate(m_created)
                + "/Size " + QByteArray::number(attachment.bytes.size()) + "/CheckSum<" + checksum + ">>>",
            attachment.bytes);
        const QByteArray file = PdfFile::text(attachment.name);
        const int specification =
            m_file.add("<</Type/Filespec/F" + file + "/UF" + file + "/AFRelationship/Source/Desc"
                       + PdfFile::text(attachment.description) + "/EF<</F " + ref(stream) + "/UF "
                       + ref(stream) + ">>>>");
        all += ref(specification) + ' ';
        names += file + ref(specification) + ' ';
    }
    if (all.isEmpty())
        return {};
    return "/AF[" + all + "]/Names<</EmbeddedFiles<</Names[" + names + "]>>>>";
}

}  // namespace

QByteArray pdfDocument(const Layout &layout, FontSet &fonts, const PdfOptions &options)
{
    return Assembler(layout, fonts, options).assemble();
}

}  // namespace kaibao
