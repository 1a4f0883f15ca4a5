// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/tablereader.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace kaibao {

namespace {

constexpr int MaxRows = 200;
constexpr int MaxColumns = 40;

struct KindName
{
    QStringView name;
    GridBox::Kind box;
    CellKind cell = CellKind::Count;
};

constexpr KindName KindNames[] = {
    {u"section", GridBox::Kind::Section},
    {u"head", GridBox::Kind::Head},
    {u"label", GridBox::Kind::Label},
    {u"note", GridBox::Kind::Note},
    {u"crossed_out", GridBox::Kind::CrossedOut},
    {u"count", GridBox::Kind::Value, CellKind::Count},
    {u"signed", GridBox::Kind::Value, CellKind::SignedChange},
    {u"amount", GridBox::Kind::Value, CellKind::Amount},
};

KindName readKind(const JsonPlace &place)
{
    const QString name = place.string();
    const auto *found = std::find_if(std::begin(KindNames), std::end(KindNames),
                                     [&name](const KindName &kind) { return kind.name == name; });
    if (found == std::end(KindNames)) {
        place.fail(QStringLiteral("is an unknown kind: %1").arg(name));
        return KindNames[0];
    }
    return *found;
}

int readSpan(const JsonPlace &box, const QString &key, int most)
{
    const JsonPlace span = box.optionalMember(key);
    return span.exists() ? span.integer(1, most) : 1;
}

QHash<QString, QString> readTexts(const JsonPlace &place)
{
    QHash<QString, QString> texts;
    for (const QString &key : place.keys())
        texts.insert(key, place.member(key).string());
    return texts;
}

}  // namespace

QString readLocalised(const JsonPlace &place, Language language)
{
    if (place.value().isString())
        return place.string();
    return place.member(languageCode(language).toString()).string();
}

Table TableReader::read(const QString &key, const JsonPlace &place, QList<Cell> &cells)
{
    m_cells = &cells;
    m_table = Table();
    m_table.key = key;
    m_table.columns = place.member(QStringLiteral("columns")).integer(1, MaxColumns);
    m_table.headerRows = place.member(QStringLiteral("header_rows")).integer(0, MaxRows);
    m_table.rowLabels = readTexts(place.member(QStringLiteral("row_labels")));
    m_table.columnLabels = readTexts(place.member(QStringLiteral("column_labels")));
    const JsonPlace guidance = place.member(QStringLiteral("guidance"));
    m_rowWords =
        readWords(place.member(QStringLiteral("row_marks")), guidance.member(QStringLiteral("rows")));
    m_columnWords =
        readWords(place.member(QStringLiteral("column_marks")), guidance.member(QStringLiteral("columns")));
    for (const JsonPlace &width : place.member(QStringLiteral("column_widths_mm")).items())
        m_table.columnWidths << width.number();
    if (m_table.columnWidths.size() != m_table.columns)
        place.member(QStringLiteral("column_widths_mm"))
            .fail(QStringLiteral("must give every column's width"));

    const QList<JsonPlace> rows = place.member(QStringLiteral("rows")).items();
    m_table.rows = static_cast<int>(std::min<qsizetype>(rows.size(), MaxRows));
    m_taken.fill(false, m_table.rows * m_table.columns);
    for (int row = 0; row < m_table.rows; ++row)
        readRow(rows[row], row);
    return m_table;
}

TableReader::Words TableReader::readWords(const JsonPlace &marks, const JsonPlace &guidance) const
{
    Words words{readTexts(marks), {}};
    for (const QString &key : guidance.keys())
        words.guidance.insert(key, readLocalised(guidance.member(key), m_language));
    return words;
}

void TableReader::readRow(const JsonPlace &row, int rowIndex)
{
    for (const JsonPlace &box : row.items()) {
        const int column = firstFreeColumn(rowIndex);
        if (column == m_table.columns) {
            box.fail(QStringLiteral("has no room left in its row"));
            return;
        }
        readBox(box, rowIndex, column);
    }
    if (firstFreeColumn(rowIndex) != m_table.columns)
        row.fail(QStringLiteral("leaves a gap in the grid"));
}

void TableReader::readBox(const JsonPlace &place, int row, int column)
{
    const KindName kind = readKind(place.member(QStringLiteral("kind")));
    GridBox box;
    box.row = row;
    box.column = column;
    box.rowSpan = readSpan(place, QStringLiteral("rowspan"), MaxRows);
    box.columnSpan = readSpan(place, QStringLiteral("colspan"), MaxColumns);
    box.kind = kind.box;
    box.vertical = place.optionalMember(QStringLiteral("vertical")).value().toBool();
    if (box.kind == GridBox::Kind::Value) {
        box.cell = readCell(place);
        m_cells->back().kind = kind.cell;
    } else if (place.optionalMember(QStringLiteral("cell")).exists()) {
        box.cell = readCell(place);
        m_cells->back().crossedOut = true;
    } else if (box.kind != GridBox::Kind::CrossedOut) {
        box.text = place.member(QStringLiteral("text")).string();
    }
    occupy(place, box);
    m_table.boxes << box;
}

void TableReader::occupy(const JsonPlace &place, const GridBox &box)
{
    if (box.row + box.rowSpan > m_table.rows || box.column + box.columnSpan > m_table.columns) {
        place.fail(QStringLiteral("sticks out of the grid"));
        return;
    }
    for (int row = box.row; row < box.row + box.rowSpan; ++row) {
        for (int column = box.column; column < box.column + box.columnSpan; ++column) {
            bool &taken = m_taken[row * m_table.columns + column];
            if (taken)
                place.fail(QStringLiteral("overlaps another box"));
            taken = true;
        }
    }
}

CellId TableReader::readCell(const JsonPlace &box)
{
    const JsonPlace place = box.member(QStringLiteral("cell"));
    const QStringList parts = place.string().split(u'/');
    if (parts.size() != 3 || parts[0] != m_table.key)
        place.fail(QStringLiteral("must be a key of the form %1/row/column").arg(m_table.key));
    Cell cell;
    cell.table = m_table.key;
    cell.row = parts.value(1);
    cell.column = parts.value(2);
    if (!m_table.rowKeys.contains(cell.row))
        m_table.rowKeys << cell.row;
    if (!m_table.columnKeys.contains(cell.column))
        m_table.columnKeys << cell.column;
    nameCell(place, cell);
    m_cells->append(cell);
    return static_cast<CellId>(m_cells->size() - 1);
}

void TableReader::nameCell(const JsonPlace &place, Cell &cell) const
{
    const auto wordFor = [&place](const QHash<QString, QString> &words, const QString &key) {
        const auto found = words.find(key);
        if (found == words.end())
            place.fail(QStringLiteral("has no label, mark or guidance for %1").arg(key));
        return found == words.end() ? QString() : *found;
    };
    cell.rowLabel = wordFor(m_table.rowLabels, cell.row);
    cell.columnLabel = wordFor(m_table.columnLabels, cell.column);
    cell.mark = m_sectionMark + u'-' + wordFor(m_rowWords.marks, cell.row) + u'-'
              + wordFor(m_columnWords.marks, cell.column);
    cell.guidance =
        wordFor(m_rowWords.guidance, cell.row) + u'\n' + wordFor(m_columnWords.guidance, cell.column);
}

int TableReader::firstFreeColumn(int row) const
{
    int column = 0;
    while (column < m_table.columns && m_taken[row * m_table.columns + column])
        ++column;
    return column;
}

}  // namespace kaibao
