// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace kaibao {

/// What somebody wrote on the paper copy, and what became of it.
struct Note
{
    enum class State : quint8 {
        Open,
        Done,
        Declined,  ///< looked at and left as it is
    };

    QString place;  ///< "table/row/column" of a cell, or the key of a section or "cover"
    QString text;   ///< what was written
    State state = State::Open;
    QString answer;     ///< why it was done so, or left
    QJsonObject other;  ///< keys that this version does not know, kept for the round trip

    /// As it stands in report.json.
    QJsonObject toJson() const;
    /// Nothing where a key that this version knows is missing or says something else.
    static std::optional<Note> fromJson(QJsonObject object);

    bool operator==(const Note &) const = default;
};

}  // namespace kaibao
