// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tablelabels.h"

#include <algorithm>

namespace kaibao {

namespace {

constexpr qsizetype TellingLength = 4;  // words of fewer characters (其他, 总计) need their number

/// The rows of a table have unique keys; their values' boxes tell which one a grid row is.
QString rowKeyOf(const Table &table, const QList<const GridBox *> &values, const Edition &edition)
{
    return table.key + u'/' + edition.cell(values.first()->cell).row;
}

}  // namespace

TableLabels::TableLabels(const Table &table, const Edition &edition, const Editions &editions,
                         const Wordings &wordings)
    : TableLabels(table, edition, wordings)
{
    for (const Edition &other : editions.all())
        addFormWords(other);
}

TableLabels::TableLabels(const Table &table, const Edition &edition, const Wordings &wordings)
    : m_table(table)
{
    for (int row = 0; row < table.rows; ++row) {
        const QList<const GridBox *> values = valueBoxes(row);
        if (!values.isEmpty())
            addRow(row, wordings.rows.value(rowKeyOf(table, values, edition)));
    }
    for (const GridBox &box : table.boxes) {
        if (box.kind == GridBox::Kind::Head)
            m_heads.insert(labelKey(box.text));
    }
    for (const QString &column : table.columnKeys) {
        const QString official = labelKey(table.columnLabels.value(column));
        for (const QString &variant : wordings.columns.value(table.key + u'/' + column))
            m_headVariants.insert(labelKey(variant), official);
    }
    addFormWords(edition);
}

void TableLabels::addFormWords(const Edition &edition)
{
    const Table *same = edition.findTable(m_table.key);
    for (const GridBox &box : same ? same->boxes : QList<GridBox>())
        m_formWords.insert(labelKey(box.text));
}

/// The label of a row of values is the box just left of them.
void TableLabels::addRow(int gridRow, const QStringList &variants)
{
    const GridBox *nearest = nullptr;
    for (const GridBox &box : m_table.boxes) {
        const bool covers = box.row <= gridRow && gridRow < box.row + box.rowSpan;
        if (box.kind == GridBox::Kind::Label && covers && (!nearest || nearest->column < box.column))
            nearest = &box;
    }
    if (!nearest) {
        m_unlabelledRow = gridRow;
        return;
    }
    const Label official = Label::parse(nearest->text);
    m_rows << RowLabel{official, gridRow};
    m_rows << RowLabel{{official.number, withoutTrailingBracket(official.words)}, gridRow};
    for (const QString &variant : variants)
        m_rows << RowLabel{{official.number, Label::parse(variant).words}, gridRow};
}

std::optional<int> TableLabels::gridRow(const QString &text) const
{
    const Label label = Label::parse(text);
    const auto named = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&label](const RowLabel &row) { return row.label == label; });
    if (named != m_rows.end())
        return named->gridRow;
    if (label.words.size() < TellingLength)
        return std::nullopt;
    const auto similar = std::find_if(m_rows.begin(), m_rows.end(), [&label](const RowLabel &row) {
        return row.label.words == label.words;
    });
    return similar == m_rows.end() ? std::nullopt : std::optional(similar->gridRow);
}

QString TableLabels::headKey(const QString &text) const
{
    const QString key = labelKey(text);
    return m_headVariants.value(key, key);
}

bool TableLabels::isFormWord(const QString &text) const
{
    return m_formWords.contains(labelKey(text)) || isHead(text) || gridRow(text).has_value();
}

QList<const GridBox *> TableLabels::valueBoxes(int gridRow) const
{
    QList<const GridBox *> boxes;
    for (const GridBox &box : m_table.boxes) {
        if (box.row == gridRow && box.cell != CellId::None)
            boxes << &box;
    }
    return boxes;
}

}  // namespace kaibao
