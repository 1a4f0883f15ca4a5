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

/// The label of a row of values is the box just left of them.
const GridBox *rowLabel(const Table &table, int gridRow)
{
    const GridBox *nearest = nullptr;
    for (const GridBox &box : table.boxes) {
        const bool covers = box.row <= gridRow && gridRow < box.row + box.rowSpan;
        if (box.kind == GridBox::Kind::Label && covers && (!nearest || nearest->column < box.column))
            nearest = &box;
    }
    return nearest;
}

}  // namespace

TableLabels::TableLabels(const Table &table, const Edition &edition, const Editions &editions,
                         const Wordings &wordings)
    : TableLabels(table, edition, wordings)
{
    m_tableHeads = TableHeads(table.key, editions, wordings);
    for (const Edition &other : editions.all())
        addForm(other);
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
    addForm(edition);
}

void TableLabels::addForm(const Edition &edition)
{
    const Table *same = edition.findTable(m_table.key);
    if (!same)
        return;
    for (const GridBox &box : same->boxes) {
        const QString key = labelKey(box.text);
        m_formWords.insert(key);
        if (same == &m_table)
            continue;
        if (box.kind == GridBox::Kind::Head && !m_heads.contains(key))
            m_otherHeads.insert(key, &edition);
        if (box.kind != GridBox::Kind::Value)
            continue;
        const GridBox *label = rowLabel(*same, box.row);
        if (label && !gridRow(label->text))
            m_otherRows.insert(labelKey(label->text), {&edition, edition.cell(box.cell).row});
    }
}

void TableLabels::addRow(int gridRow, const QStringList &variants)
{
    const GridBox *nearest = rowLabel(m_table, gridRow);
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

std::optional<int> TableLabels::damagedGridRow(const QString &text) const
{
    constexpr double SimilarEnough = 0.6;
    constexpr qsizetype LongEnough = 6;  // characters; the pairs of shorter words say too little
    const Label label = Label::parse(text);
    if (label.number.isEmpty())
        return std::nullopt;
    std::optional<int> found;
    for (const RowLabel &row : m_rows) {
        if (row.label.number != label.number || row.label.words.size() < LongEnough
            || similarity(row.label.words, label.words) < SimilarEnough)
            continue;
        if (found && *found != row.gridRow)
            return std::nullopt;
        found = row.gridRow;
    }
    return found;
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

bool TableLabels::isPieceOfForm(const QString &text) const
{
    const QString key = labelKey(text);
    return std::any_of(m_formWords.begin(), m_formWords.end(),
                       [&key](const QString &word) { return word.contains(key); });
}

TableLabels::OtherRow TableLabels::otherFormWithRow(const QString &text) const
{
    return m_otherRows.value(labelKey(text));
}

const Edition *TableLabels::otherFormWithHead(const QString &text) const
{
    return m_otherHeads.value(labelKey(text));
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
