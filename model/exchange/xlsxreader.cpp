// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/xlsxreader.h"

#include "model/exchange/sheetreader.h"
#include "model/exchange/workbookmarks.h"
#include "model/exchange/xmlreading.h"

#include <QCoreApplication>
#include <QHash>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

const QString WorkbookPart = QStringLiteral("xl/workbook.xml");
constexpr qsizetype MostSheets = 64;
constexpr qsizetype MostTexts = 100'000;  // of the cells of all sheets

struct Sheet
{
    QString name;
    QString relation;
};

QList<Sheet> visibleSheets(const QByteArray &workbook)
{
    QList<Sheet> sheets;
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd() && sheets.size() < MostSheets) {
        xml.readNext();
        const bool isSheet = xml.isStartElement() && xml.name() == u"sheet";
        if (isSheet && (attribute(xml, u"state").isEmpty() || attribute(xml, u"state") == u"visible"))
            sheets << Sheet{attribute(xml, u"name"), attribute(xml, u"id")};
    }
    return sheets;
}

/// The sheet to which a defined name refers: "'name'!$A$1". Empty where there is no such name.
QString markedSheet(const QByteArray &workbook, const char *mark)
{
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isMark = xml.isStartElement() && xml.name() == u"definedName";
        if (isMark && attribute(xml, u"name") == QLatin1String(mark))
            return xml.readElementText().section(u'!', 0, 0).remove(u'\'');
    }
    return {};
}

/// The visible ones without this program's list of checks, of which a remark tells.
QList<Sheet> sheetsOfReport(const QByteArray &workbook, QStringList &remarks)
{
    const QString checks = markedSheet(workbook, ChecksMark);
    QList<Sheet> sheets;
    for (const Sheet &sheet : visibleSheets(workbook)) {
        if (checks.isEmpty() || sheet.name != checks)
            sheets << sheet;
        else
            remarks << Text::tr(
                           "The sheet “%1” is this program's list of checks; it is no part of the report.")
                           .arg(sheet.name);
    }
    return sheets;
}

/// The parts of the archive by the name of the relation.
QHash<QString, QString> relatedParts(const QByteArray &relations)
{
    QHash<QString, QString> parts;
    QXmlStreamReader xml(relations);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            continue;
        const QString target = attribute(xml, u"Target");
        parts.insert(attribute(xml, u"Id"),
                     target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
    }
    return parts;
}

QStringList sharedTexts(const QByteArray &strings)
{
    QStringList texts;
    QXmlStreamReader xml(strings);
    bool inPhonetics = false;
    while (!xml.atEnd() && texts.size() <= MostTexts) {
        xml.readNext();
        if (xml.name() == u"rPh")
            inPhonetics = xml.isStartElement();
        else if (xml.isStartElement() && xml.name() == u"si")
            texts << QString();
        else if (xml.isStartElement() && xml.name() == u"t" && !inPhonetics && !texts.isEmpty())
            texts.last() += xml.readElementText(QXmlStreamReader::SkipChildElements);
    }
    return texts;
}

/// The sheet's own name is its heading, unless the program gave it.
bool isOwnName(const QString &name)
{
    return !name.startsWith(u"Sheet") && !name.startsWith(u"工作表");
}

}  // namespace

Result<FileContent> xlsxContent(const ZipFile &file)
{
    QHash<QString, QByteArray> parts;
    for (const QString &part : {WorkbookPart, QStringLiteral("xl/_rels/workbook.xml.rels"),
                                QStringLiteral("xl/sharedStrings.xml")}) {
        const Result<std::optional<QByteArray>> read = xmlPart(file, part);
        if (!read)
            return read.error();
        parts.insert(part.section(u'/', -1), read->value_or(QByteArray()));
    }
    const QHash<QString, QString> sheetParts = relatedParts(parts.value(QStringLiteral("workbook.xml.rels")));
    const QStringList texts = sharedTexts(parts.value(QStringLiteral("sharedStrings.xml")));
    const QByteArray workbook = parts.value(QStringLiteral("workbook.xml"));
    const QString textsSheet = markedSheet(workbook, TextsMark);
    FileContent content;
    qsizetype unpacked = 0;
    for (const Sheet &sheet : sheetsOfReport(workbook, content.remarks)) {
        const Result<std::optional<QByteArray>> xml = xmlPart(file, sheetParts.value(sheet.relation));
        if (!xml)
            return xml.error();
        if (!*xml) {
            content.remarks << Text::tr("The sheet “%1” is missing in the file.").arg(sheet.name);
            continue;
        }
        unpacked += (*xml)->size();
        if (unpacked > ZipFile::LargestPart)
            return inputError(Text::tr("The sheets hold more than any report; the file was not read."));
        if (isOwnName(sheet.name) && sheet.name != textsSheet)
            content.add(sheet.name);
        SheetReader(**xml, texts).read(content);
    }
    return content;
}

bool isXlsx(const ZipFile &file)
{
    return file.contains(WorkbookPart);
}

}  // namespace kaibao
