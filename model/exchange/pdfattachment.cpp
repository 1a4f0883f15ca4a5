// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pdfattachment.h"

#include "model/base/file.h"

#include <QCoreApplication>

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <stdexcept>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PdfAttachment)
};

/// Takes no more than a report can have: few bytes may unpack to very many.
class LimitedBuffer final : public Pl_Buffer
{
public:
    LimitedBuffer() : Pl_Buffer(AttachmentName) {}

    void write(const unsigned char *bytes, size_t size) override
    {
        m_taken += size;
        if (m_taken > static_cast<size_t>(MaxReportFileSize))
            throw std::length_error("the attachment is too large");
        Pl_Buffer::write(bytes, size);
    }

private:
    size_t m_taken = 0;
};

std::optional<QByteArray> readAttachment(const QByteArray &pdf)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("report.pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
    const auto file = QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFile(AttachmentName);
    if (!file)
        return std::nullopt;
    LimitedBuffer buffer;
    if (!file->getEmbeddedFileStream().pipeStreamData(&buffer, 0, qpdf_dl_generalized))
        throw std::runtime_error("the attachment cannot be unpacked");
    const std::shared_ptr<Buffer> bytes = buffer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                      static_cast<qsizetype>(bytes->getSize()));
}

}  // namespace

Result<std::optional<QByteArray>> attachedReport(const QByteArray &pdf)
{
    try {
        return readAttachment(pdf);
    } catch (const std::exception &error) {
        return inputError(Text::tr("The PDF is damaged or locked with a password, and cannot be read."),
                          QString::fromUtf8(error.what()));
    }
}

}  // namespace kaibao
