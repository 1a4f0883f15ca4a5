// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/filecontent.h"

#include <QHash>
#include <QXmlStreamReader>

namespace kaibao {

/// Reads the rows of one sheet of a workbook.
class SheetReader final
{
public:
    /// `sharedTexts` are those that the cells of all sheets point to.
    SheetReader(const QByteArray &xml, const QStringList &sharedTexts);

    /// Adds the sheet's paragraphs and tables to the content.
    void read(FileContent &content);

private:
    void readCell();
    QString readText();
    void finishRow(FileContent &content);
    void finishTable(FileContent &content);
    static void addText(const QString &text, FileContent &content);

    QXmlStreamReader m_xml;
    const QStringList &m_sharedTexts;
    QHash<int, QString> m_row;  ///< by column
    int m_column = 0;           ///< of the next cell without an address
    TableGrid m_table;
};

}  // namespace kaibao
