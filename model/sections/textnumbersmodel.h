// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/text/textnumbers.h"
#include "model/document/document.h"

#include <QAbstractTableModel>

namespace kaibao {

/// The numbers in one text of a report, one a row: which cell each is taken from, or could be taken from.
class TextNumbersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Figure, Words, Source, ColumnCount };
    enum class State {
        Linked,  ///< taken from a cell, and follows it
        Fits,    ///< typed, and the same as a cell that its words speak of
        Loose,   ///< typed, and no cell is known for it
    };
    enum Role {
        StateRole = Qt::UserRole,  ///< State
        KeysRole,  ///< QStringList, the cells that it could be taken from, the likeliest first
    };

    /// The document must outlive the model. `field`: see namespace field.
    TextNumbersModel(Document &document, const QString &field, QObject *parent = nullptr);

    /// Looks through the text, now and, while it is active, after every change.
    void setActive(bool active);

    const TextNumber &number(int row) const { return m_numbers[row]; }
    /// The row of the number that stands at a place of the stored text, or ends there; -1 where none does.
    int rowAt(int offset) const;
    int count(State state) const;

    /// Each is one undo step; nothing that is read changes by it.
    void link(int row, const QString &key);
    void linkAll();
    void unlink(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static State stateOf(const TextNumber &number);
    void follow(const Change &change);
    void reload();
    QString figure(const TextNumber &number) const;
    QString source(const TextNumber &number) const;
    QString place(CellId cell) const;
    void setText(const QString &text, const QString &step);

    Document &m_document;
    QString m_field;
    bool m_active = false;
    QList<TextNumber> m_numbers;
};

}  // namespace kaibao
