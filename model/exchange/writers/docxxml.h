// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QXmlStreamWriter>

namespace kaibao {

/// Writes the body of a Word document. Elements and attributes are those of WordprocessingML, named
/// without their prefix "w:".
class DocxXml final
{
public:
    DocxXml() : m_xml(&m_bytes) {}

    void start(const char *element);
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value);

    /// An element without content: <w:element/> or <w:element w:val="value"/>.
    void property(const char *element, const QString &value = {});
    void property(const char *element, int value) { property(element, QString::number(value)); }
    /// A width in twips.
    void width(const char *element, int twips);

    /// What a paragraph has besides its style.
    struct Layout
    {
        bool keepsWithNext = false;  ///< stays on the page of the next paragraph
        int spaceAbove = 0;          ///< twips
    };
    void startParagraph(const char *style, const Layout &layout = {false, 0});
    /// A piece of a paragraph, "\n" breaks its line. In a style or a size of its own where they are given.
    void run(const QString &text, const char *style = nullptr, int halfPoints = 0);

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}  // namespace kaibao
