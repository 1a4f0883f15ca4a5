// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/sheetreader.h"

#include "model/exchange/xmlreading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};

/// The column of an address like AB12, counted from 0; nothing for what is none.
std::optional<int> columnOf(const QString &address)
{
    int column = 0;
    for (const QChar c : address) {
        if (c < u'A' || c > u'Z' || column > TableGrid::MaxColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

/// Spreadsheets keep numbers in binary; 15 digits are what they show and what a person typed.
QString numberAsTyped(const QString &stored)
{
    constexpr int ShownDigits = 15;
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber && stored.size() > ShownDigits ? QString::number(number, 'g', ShownDigits) : stored;
}

/// Without superfluous blanks, its lines parted by '\n'. Control characters are written as _x000D_ in a workbook.
QString linesOfCell(QString text)
{
    static const QRegularExpression control(QStringLiteral("_x00(0[0-9A-Fa-f]|1[0-9A-Fa-f]|7[Ff])_"));
    static const QRegularExpression lineEnd(QStringLiteral("_x000[AaDd]_|\r"));
    text.replace(lineEnd, QStringLiteral("\n")).replace(control, QStringLiteral(" "));
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines << words;
    }
    return lines.join(u'\n');
}

}  // namespace

SheetReader::SheetReader(const QByteArray &xml, const QStringList &sharedTexts)
    : m_xml(xml), m_sharedTexts(sharedTexts)
{}

void SheetReader::read(FileContent &content)
{
    while (!m_xml.atEnd() && !m_table.isCutOff() && !content.isFull()) {
        m_xml.readNext();
        if (m_xml.isStartElement() && m_xml.name() == u"c")
            readCell();
        else if (m_xml.isEndElement() && m_xml.name() == u"row")
            finishRow(content);
    }
    if (m_table.isCutOff())
        content.remarks << Text::tr("The sheet is larger than any of a report; only its beginning was read.");
    finishTable(content);
}

void SheetReader::readCell()
{
    const QString type = attribute(m_xml, u"t");
    const int column = columnOf(attribute(m_xml, u"r")).value_or(m_column);
    QString text = readText();
    if (type == u"s")
        text = m_sharedTexts.value(text.toInt());
    else if (type.isEmpty() || type == u"n")
        text = numberAsTyped(text);
    text = linesOfCell(text);
    if (column < TableGrid::MaxColumns && !text.isEmpty())
        m_row.insert(column, text);
    m_column = column + 1;
}

/// The value of the cell, or its own text; not the formula and not the phonetic signs.
QString SheetReader::readText()
{
    QString text;
    bool inText = false;
    while (!m_xml.atEnd() && !(m_xml.isEndElement() && m_xml.name() == u"c")) {
        m_xml.readNext();
        const bool isText = m_xml.name() == u"v" || m_xml.name() == u"t";
        if (m_xml.isStartElement() && (m_xml.name() == u"f" || m_xml.name() == u"rPh"))
            m_xml.skipCurrentElement();
        else if (m_xml.isStartElement() || m_xml.isEndElement())
            inText = isText && m_xml.isStartElement();
        else if (m_xml.isCharacters() && inText)
            text += m_xml.text();
    }
    return text;
}

void SheetReader::finishRow(FileContent &content)
{
    m_column = 0;
    const QHash<int, QString> row = std::exchange(m_row, {});
    if (row.size() == 1) {
        finishTable(content);
        addText(*row.begin(), content);
    }
    if (row.size() <= 1)
        return;
    m_table.startRow();
    const QList<int> columns = row.keys();
    const int last = *std::max_element(columns.begin(), columns.end());
    for (int column = 0; column <= last; ++column)
        m_table.addCell(row.value(column).replace(u'\n', u' '));
}

/// Running text in one cell has its paragraphs in lines; a label is only broken to fit.
void SheetReader::addText(const QString &text, FileContent &content)
{
    if (!text.contains(u'。'))
        return content.add(QString(text).replace(u'\n', u' '));
    for (const QString &line : text.split(u'\n'))
        content.add(line);
}

void SheetReader::finishTable(FileContent &content)
{
    if (!m_table.isEmpty())
        content.add(std::exchange(m_table, {}));
}

}  // namespace kaibao
