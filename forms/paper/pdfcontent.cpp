// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/paper/pdfcontent.h"

#include "forms/paper/pagegeometry.h"
#include "forms/paper/pdffile.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace kaibao {

namespace {

QByteArray number(double value)
{
    return PdfFile::number(value) + ' ';
}

/// PDF measures from the foot of the sheet.
QByteArray point(QPointF at)
{
    return number(at.x()) + number(geometry::SheetHeight - at.y());
}

/// What is added to the width of every character of the run, so that most need no correction of their own.
double spacing(const QList<SetCharacter> &characters, double firstWidth)
{
    return characters.size() < 2 ? 0
                                 : std::round((characters[1].x - characters[0].x - firstWidth) * 100) / 100;
}

QByteArray runContent(const TextRun &run, PdfFont &font)
{
    const double size = run.font.pixelSize();
    const double extra = spacing(run.characters, font.code(run.characters.first()).width * size);
    const QPointF start = run.origin + QPointF(run.characters.first().x, 0);
    QByteArray bytes = number(size) + "Tf " + number(extra) + "Tc 1 0 0 1 " + point(start) + "Tm[<";
    double pen = run.characters.first().x;
    for (const SetCharacter &set : run.characters) {
        const PdfFont::Code code = font.code(set);
        const auto correction = std::lround((pen - set.x) * 1000 / size);
        if (correction != 0) {
            bytes += '>' + QByteArray::number(static_cast<qlonglong>(correction)) + '<';
            pen -= static_cast<double>(correction) * size / 1000;
        }
        bytes += QByteArray::number(code.code, 16).rightJustified(4, '0');
        pen += code.width * size + extra;
    }
    return bytes + ">]TJ\n";
}

/// The run keeps its place in a turned plane around the stamp's centre.
QByteArray stampContent(const Stamp &stamp, int fontNumber, PdfFont &font)
{
    const double angle = qDegreesToRadians(stamp.degrees);
    const auto ratio = [](double value) { return QByteArray::number(value, 'f', 5) + ' '; };
    const QByteArray turn = ratio(std::cos(angle)) + ratio(std::sin(angle)) + ratio(-std::sin(angle))
                          + ratio(std::cos(angle)) + point(stamp.centre) + "cm\n";
    // runContent() measures from the foot of the sheet.
    TextRun run = stamp.run;
    run.origin.ry() += geometry::SheetHeight;
    return "/Artifact BMC q " + number(double(Stamp::Paleness)) + "g " + turn + "BT /F"
         + QByteArray::number(fontNumber) + ' ' + runContent(run, font) + "ET Q EMC\n";
}

QByteArray rulesContent(const QList<Rule> &rules)
{
    QByteArray bytes = "/Artifact BMC\n";
    double width = -1;
    for (const Rule &rule : rules) {
        if (rule.width != width)
            bytes += number(rule.width) + "w\n";
        width = rule.width;
        bytes += point(rule.from) + "m " + point(rule.to) + "l S\n";
    }
    return bytes + "EMC\n";
}

}  // namespace

size_t PdfFonts::use(int face)
{
    const auto known =
        std::find_if(m_used.cbegin(), m_used.cend(), [face](const Used &used) { return used.face == face; });
    if (known != m_used.cend())
        return static_cast<size_t>(known - m_used.cbegin());
    m_used.push_back({face, PdfFont(m_fonts.face(face))});
    return m_used.size() - 1;
}

QByteArray pageContent(const Page &page, int pageNumber, PdfFonts &fonts, QList<PdfPiece> &pieces)
{
    QByteArray bytes;
    if (page.stamp) {
        const size_t font = fonts.use(page.stamp->run.face);
        bytes += stampContent(*page.stamp, static_cast<int>(font), fonts.at(font));
    }
    if (!page.rules.isEmpty())
        bytes += rulesContent(page.rules);
    int count = 0;
    bool open = false;
    int element = -1;
    for (const TextRun &run : page.runs) {
        if (run.characters.isEmpty())
            continue;
        if (!open || run.element != element) {
            if (open)
                bytes += "ET EMC\n";
            if (run.element < 0) {
                bytes += "/Artifact BMC BT\n";
            } else {
                bytes += "/Span<</MCID " + QByteArray::number(count) + ">>BDC BT\n";
                pieces.append({run.element, pageNumber, count++});
            }
            open = true;
            element = run.element;
        }
        const size_t font = fonts.use(run.face);
        bytes +=
            "/F" + QByteArray::number(static_cast<qulonglong>(font)) + ' ' + runContent(run, fonts.at(font));
    }
    return open ? bytes + "ET EMC\n" : bytes;
}

}  // namespace kaibao
