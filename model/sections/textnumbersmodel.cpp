// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sections/textnumbersmodel.h"

#include "model/report/showntext.h"

#include <algorithm>

namespace kaibao {

TextNumbersModel::TextNumbersModel(Document &document, const QString &field, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_field(field)
{
    connect(&document, &Document::changed, this, &TextNumbersModel::follow);
}

void TextNumbersModel::setActive(bool active)
{
    m_active = active;
    if (active)
        reload();
}

int TextNumbersModel::rowAt(int offset) const
{
    const auto found = std::find_if(m_numbers.begin(), m_numbers.end(), [offset](const TextNumber &number) {
        return number.offset <= offset && offset <= number.offset + number.length;
    });
    return found == m_numbers.end() ? -1 : static_cast<int>(found - m_numbers.begin());
}

int TextNumbersModel::count(State state) const
{
    return static_cast<int>(
        std::count_if(m_numbers.begin(), m_numbers.end(),
                      [state](const TextNumber &number) { return stateOf(number) == state; }));
}

void TextNumbersModel::link(int row, const QString &key)
{
    const std::optional<CellId> cell = m_document.edition().findCell(key);
    if (!cell)
        return;
    TextNumber number = m_numbers[row];
    number.fits = {*cell};
    setText(linked(m_document.edition(), m_document.report().text(m_field), {number}),
            tr("Take a number from its cell"));
}

void TextNumbersModel::linkAll()
{
    setText(linked(m_document.edition(), m_document.report().text(m_field), m_numbers),
            tr("Take the numbers from their cells"));
}

void TextNumbersModel::unlink(int row)
{
    const TextNumber number = m_numbers[row];
    if (number.reference.isEmpty())
        return;
    QString text = m_document.report().text(m_field);
    setText(text.replace(number.offset, number.length, figure(number)), tr("Make a number plain text"));
}

int TextNumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int TextNumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TextNumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TextNumber &number = m_numbers[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Figure ? figure(number)
             : index.column() == Words  ? QStringLiteral("…%1…").arg(number.words)
                                        : source(number);
    case Qt::AccessibleTextRole:
        return tr("%1 in “%2”: %3").arg(figure(number), number.words, source(number));
    case Qt::TextAlignmentRole:
        return index.column() == Figure ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StateRole:
        return QVariant::fromValue(stateOf(number));
    case KeysRole: {
        QStringList keys;
        for (const CellId cell : number.fits)
            keys << m_document.edition().cell(cell).key();
        return keys;
    }
    default:
        return {};
    }
}

QVariant TextNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Figure:
        return tr("Number");
    case Words:
        return tr("In the text");
    case Source:
        return tr("Cell");
    default:
        return {};
    }
}

TextNumbersModel::State TextNumbersModel::stateOf(const TextNumber &number)
{
    if (!number.reference.isEmpty())
        return State::Linked;
    return number.fits.isEmpty() ? State::Loose : State::Fits;
}

void TextNumbersModel::follow(const Change &change)
{
    const bool readsIt = std::any_of(change.texts.begin(), change.texts.end(),
                                     [this](const TextEdit &edit) { return edit.field == m_field; });
    if (m_active && (readsIt || !change.cells.isEmpty() || change.year))
        reload();
}

void TextNumbersModel::reload()
{
    QList<TextNumber> numbers = numbersIn(m_document.report(), m_field);
    if (numbers == m_numbers) {
        if (!numbers.isEmpty())  // the figure of a cell may have changed
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_numbers = std::move(numbers);
    endResetModel();
}

QString TextNumbersModel::figure(const TextNumber &number) const
{
    return number.reference.isEmpty() ? m_document.report().text(m_field).mid(number.offset, number.length)
                                      : shownFigure(m_document.report(), number.reference);
}

QString TextNumbersModel::source(const TextNumber &number) const
{
    if (!number.reference.isEmpty()) {
        const std::optional<CellId> cell = m_document.edition().findCell(number.reference);
        return cell ? tr("from %1").arg(place(*cell)) : tr("This form has no such cell");
    }
    if (number.fits.isEmpty())
        return tr("typed; no cell is known for it");
    return number.fits.size() == 1 ? tr("could be taken from %1").arg(place(number.fits.first()))
                                   : tr("could be taken from %1, or %n other cell(s)", nullptr,
                                        static_cast<int>(number.fits.size()) - 1)
                                         .arg(place(number.fits.first()));
}

QString TextNumbersModel::place(CellId cell) const
{
    const Cell &place = m_document.edition().cell(cell);
    return tr("%1, %2 (%3)").arg(place.rowLabel, place.columnLabel, place.mark);
}

void TextNumbersModel::setText(const QString &text, const QString &step)
{
    m_document.edit(Change().setText(m_document.report(), m_field, text), step);
}

}  // namespace kaibao
