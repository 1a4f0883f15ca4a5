// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/report/change.h"
#include "model/report/textpieces.h"

#include <QAbstractTableModel>
#include <QSet>

namespace kaibao {

/// A change for people, one edit a row and of a text one paragraph: where, what stood there, what stands there
/// now. On demand each row can be ticked, and only what is ticked is wanted.
class ChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Before, After, ColumnCount };

    explicit ChangeModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// The edition must outlive the model. Rows that cannot be ticked are all wanted.
    void setChange(const Edition &edition, const Change &change, bool tickable = false);
    void clear();

    /// Rows that somebody has to decide about stand in front and are not ticked: these cells, and the contested ones
    /// of these pieces of texts.
    void setMerged(const QSet<CellId> &cells, const QHash<QString, QList<TextPiece>> &texts);

    /// What is left of the change without the rows that are not ticked.
    Change wanted() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Change edit;  ///< just this one; of a text, just a piece
        bool ticked = true;
        bool contested = false;
        qsizetype piece = -1;  ///< in the pieces of the text
        QString paragraph;     ///< its number, where the text has several
    };

    void addText(const TextEdit &edit, const QList<TextPiece> &pieces);
    /// The text with those of its pieces that are ticked.
    QString wantedText(const QString &field) const;
    QString place(const Row &row) const;
    QString fieldName(const QString &field) const;

    const Edition *m_edition = nullptr;  ///< null while empty
    QList<Row> m_rows;
    QMap<QString, QList<TextPiece>> m_pieces;  ///< of each text of the change
    bool m_tickable = false;
};

}  // namespace kaibao
