// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/stackedrows.h"

#include "model/exchange/gluedcells.h"

namespace kaibao {

namespace {

class StackReader final
{
public:
    explicit StackReader(const TableLabels &labels) : m_labels(labels) {}

    QList<TableRow> rows(const QList<ContentLine> &lines)
    {
        QStringList cells;
        for (const ContentLine &line : lines) {
            QString cell = line.text;
            cell = cell.remove(u'|').remove(QStringLiteral("**")).simplified();
            if (!cell.isEmpty())
                cells << cell;
        }
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool numberApart = isNumberOfLabel(cells[i], cells.value(i + 1));
            addLine(numberApart ? cells[i] + cells[i + 1] : cells[i]);
            i += numberApart ? 1 : 0;
        }
        finishHeads();
        finishRow();
        return m_rows;
    }

private:
    /// （三） in a line above 不予公开, as it stands in a narrow column.
    bool isNumberOfLabel(const QString &cell, const QString &next) const
    {
        const bool isNumber = cell.size() <= 4 && cell.startsWith(u'（') && cell.endsWith(u'）');
        return isNumber && !next.isEmpty() && m_labels.isFormWord(cell + next);
    }

    void addLine(const QString &line)
    {
        const QStringList row = gluedRow(line, m_labels);
        const QStringList heads = gluedHeads(line, m_labels);
        if (!row.isEmpty()) {
            finishHeads();
            finishRow();
            m_row = row;
            finishRow(row.size() > 2 ? Confidence::Doubtful : Confidence::Likely);
        }
        for (const QString &head : heads)
            add(head);
        if (row.isEmpty() && heads.isEmpty())
            add(line);
    }

    void add(const QString &cell)
    {
        const bool isHead = m_labels.isHead(cell) || m_labels.otherFormWithHead(cell) != nullptr;
        if (isHead && m_row.isEmpty()) {
            m_heads << cell;
            return;
        }
        finishHeads();
        if (!m_labels.isFormWord(cell)) {
            m_row << cell;
            return;
        }
        finishRow();
        if (isHead)
            m_heads << cell;
        else
            m_row << cell;
    }

    void finishHeads()
    {
        if (m_heads.isEmpty())
            return;
        const TableHeads::Block *block = m_labels.heads().findList(m_heads);
        for (const QStringList &heads : block ? block->lines : QList<QStringList>())
            m_rows << TableRow{heads, Confidence::Likely};
        m_columns = block ? block->lowest.size() - (block->hasLabelColumn ? 1 : 0) : 0;
        m_heads.clear();
    }

    void finishRow(Confidence confidence = Confidence::Likely)
    {
        const QStringList row = std::exchange(m_row, {});
        if (row.isEmpty())
            return;
        const bool labelled = m_labels.isFormWord(row.first());
        const qsizetype values = row.size() - (labelled ? 1 : 0);
        const bool whole = values == 0 || values == m_columns;
        m_rows << TableRow{row, confidence, {}, whole};
    }

    const TableLabels &m_labels;
    QStringList m_heads;
    QStringList m_row;
    qsizetype m_columns = 0;
    QList<TableRow> m_rows;
};

}  // namespace

QList<TableRow> stackedRows(const QList<ContentLine> &lines, const TableLabels &labels)
{
    return StackReader(labels).rows(lines);
}

}  // namespace kaibao
