// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/tableheads.h"

#include "model/exchange/label.h"

#include <QRegularExpression>

#include <algorithm>

namespace kaibao {

namespace {

/// The accepted words for a head: the official ones first.
QStringList wordsFor(const Table &table, const QString &head, const Wordings &wordings)
{
    QStringList words{labelKey(head)};
    for (const QString &column : table.columnKeys) {
        if (labelKey(table.columnLabels.value(column)) != words.first())
            continue;
        for (const QString &variant : wordings.columns.value(table.key + u'/' + column))
            words << labelKey(variant);
    }
    return words;
}

/// Where each head starts, if the text from here to its end is nothing but the first heads of the block.
QList<qsizetype> startsFrom(qsizetype place, const QString &text, const TableHeads::Block &block)
{
    QList<qsizetype> starts;
    for (const QStringList &words : block.lowest) {
        if (place == text.size())
            break;
        qsizetype longest = 0;
        for (const QString &word : words) {
            if (QStringView(text).sliced(place).startsWith(word))
                longest = std::max(longest, word.size());
        }
        if (longest == 0)
            return {};
        starts << place;
        place += longest;
    }
    return place == text.size() ? starts : QList<qsizetype>();
}

/// The groups above the first so many columns.
QSet<QString> groupsAbove(const TableHeads::Block &block, qsizetype columns)
{
    QSet<QString> groups;
    for (const TableHeads::Group &group : block.groups) {
        if (group.firstColumn < columns)
            groups.insert(group.key);
    }
    return groups;
}

}  // namespace

TableHeads::TableHeads(const QString &key, const Editions &editions, const Wordings &wordings)
{
    for (const Edition &edition : editions.all()) {
        const Table *table = edition.findTable(key);
        if (!table)
            continue;
        if (table->headerRows > 0)
            addBlock(*table, 0, table->headerRows - 1, wordings);
        for (int row = 0; table->headerRows == 0 && row < table->rows; ++row)
            addBlock(*table, row, row, wordings);
    }
}

void TableHeads::addBlock(const Table &table, int firstRow, int lastRow, const Wordings &wordings)
{
    Block block;
    block.lines.resize(lastRow - firstRow + 1);
    QList<const GridBox *> lowest;
    QList<const GridBox *> higher;
    for (const GridBox &box : table.boxes) {
        if (box.kind != GridBox::Kind::Head || box.row < firstRow || box.row > lastRow)
            continue;
        block.lines[box.row - firstRow] << box.text;
        (box.row + box.rowSpan - 1 == lastRow ? lowest : higher) << &box;
    }
    const QList<const GridBox *> inReadingOrder = lowest;
    std::stable_sort(lowest.begin(), lowest.end(),
                     [](const GridBox *a, const GridBox *b) { return a->column < b->column; });
    for (const GridBox *box : inReadingOrder)
        block.readingOrder << lowest.indexOf(box);
    for (const GridBox *box : lowest)
        block.lowest << wordsFor(table, box->text, wordings);
    for (const GridBox *box : higher) {
        const auto below = [box](const GridBox *head) { return head->column >= box->column; };
        const auto first = std::find_if(lowest.begin(), lowest.end(), below);
        block.groups << Group{labelKey(box->text), first - lowest.begin()};
    }
    block.hasLabelColumn = table.headerRows == 0;
    const auto same = [&block](const Block &other) { return other.lowest == block.lowest; };
    if (!lowest.isEmpty() && std::none_of(m_blocks.begin(), m_blocks.end(), same))
        m_blocks << block;
}

const TableHeads::Block *TableHeads::findList(const QStringList &heads) const
{
    for (const Block &block : m_blocks) {
        QStringList wanted;
        const auto isLowest = [&block](const QString &key) {
            return std::any_of(block.lowest.begin(), block.lowest.end(),
                               [&key](const QStringList &words) { return words.contains(key); });
        };
        QStringList found;
        for (const QString &head : heads) {
            if (isLowest(labelKey(head)))
                found << labelKey(head);
        }
        const auto fits = [](const QString &key, const QStringList &words) { return words.contains(key); };
        QList<QStringList> order;
        for (const qsizetype column : block.readingOrder)
            order << block.lowest[column];
        if (found.size() == order.size() && std::equal(found.begin(), found.end(), order.begin(), fits))
            return &block;
    }
    return nullptr;
}

std::optional<TableHeads::Match> TableHeads::findAtEnd(const QString &text, const QSet<QString> &groups) const
{
    constexpr qsizetype FewestColumns = 2;
    Match best;
    bool bestIsWhole = false;
    for (const Block &block : m_blocks) {
        for (qsizetype place = 0; place < text.size(); ++place) {
            const QList<qsizetype> starts = startsFrom(place, text, block);
            const bool whole = starts.size() == block.lowest.size();
            const bool fits =
                whole || (starts.size() >= FewestColumns && groupsAbove(block, starts.size()) == groups);
            const qsizetype more = starts.size() - best.starts.size();
            if (fits && (more > 0 || (more == 0 && whole && !bestIsWhole))) {
                best = {&block, starts};
                bestIsWhole = whole;
            }
        }
    }
    return best.block ? std::optional(best) : std::nullopt;
}

bool TableHeads::isGroup(const QString &key) const
{
    return std::any_of(m_blocks.begin(), m_blocks.end(), [&key](const Block &block) {
        return std::any_of(block.groups.begin(), block.groups.end(),
                           [&key](const Group &group) { return group.key == key; });
    });
}

}  // namespace kaibao
