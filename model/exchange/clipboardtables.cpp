// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/clipboardtables.h"

#include "model/exchange/htmlreader.h"

namespace kaibao {

namespace {

constexpr qsizetype MostCharacters = 4'000'000;  // the page of a large city's report has 300,000

/// Takes one text apart, character by character.
class TabReader final
{
public:
    explicit TabReader(QStringView text) : m_text(text) {}

    TableGrid read()
    {
        while (m_place < m_text.size() && !m_grid.isCutOff())
            readLine();
        return std::move(m_grid);
    }

private:
    void readLine()
    {
        m_grid.startRow();
        m_grid.addCell(readCell());
        while (m_place < m_text.size() && m_text[m_place] == u'\t') {
            ++m_place;
            m_grid.addCell(readCell());
        }
        ++m_place;  // the line end
    }

    QString readCell()
    {
        const bool quoted = m_place < m_text.size() && m_text[m_place] == u'"';
        return quoted ? readQuoted() : readPlain();
    }

    QString readPlain()
    {
        const qsizetype start = m_place;
        while (m_place < m_text.size() && m_text[m_place] != u'\t' && m_text[m_place] != u'\n')
            ++m_place;
        return m_text.sliced(start, m_place - start).toString().simplified();
    }

    /// A quotation mark that never ends, or that does not end at the cell's end, quotes nothing.
    QString readQuoted()
    {
        const qsizetype start = m_place++;
        QString cell;
        for (; m_place < m_text.size(); ++m_place) {
            const bool mark = m_text[m_place] == u'"';
            const bool doubled = mark && m_place + 1 < m_text.size() && m_text[m_place + 1] == u'"';
            if (mark && !doubled)
                break;
            cell += m_text[m_place];
            m_place += doubled ? 1 : 0;
        }
        ++m_place;  // the mark
        if (m_place == m_text.size()
            || (m_place < m_text.size() && QStringView(u"\t\n").contains(m_text[m_place])))
            return cell.simplified();
        m_place = start;
        return readPlain();
    }

    QStringView m_text;
    qsizetype m_place = 0;
    TableGrid m_grid;
};

}  // namespace

QList<TableGrid> clipboardTables(const ClipboardContent &content)
{
    const QList<TableGrid> tables = htmlTables(content.html.left(MostCharacters));
    if (!tables.isEmpty())
        return tables;
    const TableGrid grid = gridFromTabs(content.text);
    return grid.isEmpty() ? QList<TableGrid>() : QList<TableGrid>{grid};
}

TableGrid gridFromTabs(const QString &text)
{
    QString lines = text.left(MostCharacters);
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return TabReader(lines).read();
}

QString tabsFromCells(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

QString htmlFromCells(const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<table>\n");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped());
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

}  // namespace kaibao
