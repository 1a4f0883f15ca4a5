// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/pdfbounds.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>

#include <stdexcept>

namespace kaibao {

namespace {

constexpr size_t MostInOne = 2 * 1024 * 1024;  // bytes; a page full of text has some ten thousand
constexpr size_t MostInAll = 8 * MostInOne;

/// Counts what comes, and stops it where it is too much.
class Counter final : public Pipeline
{
public:
    Counter() : Pipeline("counter", nullptr) {}

    void write(const unsigned char *, size_t size) override
    {
        m_inOne += size;
        m_inAll += size;
        if (m_inOne > MostInOne || m_inAll > MostInAll)
            m_overflown = true;
        if (m_overflown)
            throw std::length_error("a page draws too much");
    }
    void finish() override { m_inOne = 0; }
    bool isOverflown() const { return m_overflown; }

private:
    size_t m_inOne = 0;
    size_t m_inAll = 0;
    bool m_overflown = false;
};

bool isDrawing(QPDFObjectHandle stream)
{
    const std::string subtype =
        stream.getDict().getKey("/Subtype").isName() ? stream.getDict().getKey("/Subtype").getName() : "";
    const bool isFont = stream.getDict().hasKey("/Length1") || subtype == "/CIDFontType0C"
                     || subtype == "/Type1C" || subtype == "/OpenType";
    return subtype != "/Image" && !isFont;
}

}  // namespace

bool hasBoundedPages(const QByteArray &pdf)
{
    Counter counter;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report.pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
        for (QPDFObjectHandle &object : document.getAllObjects()) {
            if (object.isStream() && isDrawing(object))
                object.pipeStreamData(&counter, 0, qpdf_dl_generalized, true);
            if (counter.isOverflown())
                return false;
        }
    } catch (const std::exception &) {
        return false;
    }
    return !counter.isOverflown();
}

}  // namespace kaibao
