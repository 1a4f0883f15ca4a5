// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/document/document.h"

#include <QAbstractListModel>

namespace kaibao {

/// The notes of a document that came back on paper, in the order of the form. Each change of them is an
/// undo step.
class NotesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole,  ///< QString, see Note::place
        StateRole,                 ///< int, Note::State
        TextRole,                  ///< QString, what was written
        AnswerRole,                ///< QString
    };

    /// The document must outlive the model.
    explicit NotesModel(Document &document, QObject *parent = nullptr);

    int openNotes() const;

    void add(const QString &place, const QString &text);
    void answer(const QModelIndex &index, Note::State state, const QString &answer = {});
    void remove(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString sentence(const Note &note) const;
    void set(const QList<Note> &notes, const QString &name);
    void follow(const Change &change);

    Document &m_document;
    QList<Note> m_notes;
};

/// The place that a person typed: a cell's short address (三-12-自), or a section's numeral or title. Empty
/// where it is none.
QString notePlace(const Edition &edition, const QString &typed);

/// "三-12-自 本年新收, 自然人"; a section's title.
QString placeInWords(const Edition &edition, const QString &place);

/// The place as something to jump to.
Finding atPlace(const Edition &edition, const QString &place);

}  // namespace kaibao
