// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/exchange/filecontent.h"

namespace kaibao {

/// Makes blocks of what a parser of markup comes across. A table that holds another one is only a frame,
/// and its cells are paragraphs. Calls that do not fit together, as in broken markup, do no harm.
class BlockBuilder final
{
public:
    void startTable();
    void startRow();
    /// Leaves positions at the start of the row empty.
    void skipColumns(int count);
    void startCell(int columnSpan = 1, int rowSpan = 1);
    /// Makes the open cell so many columns wide.
    void spanColumns(int count);
    void endCell();
    void endTable();

    void addText(const QString &text);
    /// Within a cell only a blank.
    void endParagraph();

    /// Whatever comes now is left out.
    bool isFull() const { return m_content.isFull(); }

    void addRemark(const QString &sentence) { m_content.remarks << sentence; }

    /// Closes what is open.
    FileContent finished();

private:
    struct OpenTable
    {
        TableGrid grid;
        bool isFrame = false;
        bool inCell = false;
        int columnSpan = 1;
        int rowSpan = 1;
    };

    FileContent m_content;
    QList<OpenTable> m_tables;
    QString m_text;  ///< of the open paragraph or cell
};

}  // namespace kaibao
