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

}  // namespace

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Error unreadableXml(const QString &part, const QString &reason)
{
    return inputError(Text::tr("The part %1 of the file cannot be read: %2.").arg(part, reason));
}

}  // namespace kaibao
