// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/xmlreading.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XmlReading)
};

bool hasDocumentType(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    while (!xml.atEnd() && !xml.isDTD() && !xml.isStartElement())
        xml.readNext();
    return xml.isDTD();
}

}  // namespace

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Result<std::optional<QByteArray>> xmlPart(const ZipFile &file, const QString &part)
{
    Result<std::optional<QByteArray>> content = file.read(part);
    if (content && *content && hasDocumentType(**content))
        return inputError(
            Text::tr("The part %1 of the file has a document type, which the format forbids.").arg(part));
    return content;
}

}  // namespace kaibao
