// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/edition/rule.h"

#include <optional>

namespace kaibao {

/// What a rule says of a report. Silence never means passed.
enum class Status : quint8 {
    Passed,
    Failed,
    Unassessed,
    NotApplicable,
    Explained,  ///< failed, and the report has a reason for the values as they are
};

/// One rule's verdict in words. It names cells and texts, never widgets.
struct Finding
{
    struct Sides
    {
        qint64 left = 0;
        qint64 right = 0;
        qint64 difference() const { return left > right ? left - right : right - left; }

        bool operator==(const Sides &) const = default;
    };

    QString rule;   ///< public and stable id: "requests.balance"
    QString scope;  ///< the row, column or table it is for; may be empty
    Level level = Level::Must;
    Status status = Status::Failed;
    QString message;             ///< one sentence with the figures, in the program's language
    QString because;             ///< why it could not be assessed; empty otherwise
    std::optional<Sides> sides;  ///< of a failed linear rule
    QList<CellId> cells;         ///< where to look, the likeliest first
    QList<CellId> cellsBefore;   ///< those of last year's report that it rests on, as this year's have them
    QString field;               ///< the text it is about, see namespace field; may be empty
    int offset = 0;              ///< the words in that text which it quotes, in UTF-16 units;
    int length = 0;              ///< 0 where it is about the whole text, or a place between words
    QString measure;             ///< a figure of its own that it rests on; may be empty
    QString source;              ///< law, notice or practice

    /// Names rule, scope and the values seen: a reason given for one state does not cover another.
    QString fingerprint;

    /// What the clerk said of it.
    struct Answer
    {
        QString fingerprint;  ///< of the explanation
        QString reason;
        QString changed;  ///< “…: then 5, now 7” where it was said of other values; empty where it holds

        bool operator==(const Answer &) const = default;
    };
    std::optional<Answer> answer;  ///< of an Explained one, and of a Failed one that was explained once

    /// Whether a reason would close it.
    bool isExplainable() const { return status == Status::Failed && level != Level::Must; }

    bool operator==(const Finding &) const = default;
};

}  // namespace kaibao
