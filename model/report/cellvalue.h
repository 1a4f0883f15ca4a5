// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/base/decimal.h"
#include "model/edition/cell.h"

#include <QJsonValue>

namespace kaibao {

/// What stands in a cell. Blank, zero and not-applicable are three different things, and what was
/// typed but is no number is kept as it was typed.
class CellValue
{
public:
    enum class State : quint8 { Blank, Count, Amount, NotApplicable, NotUnderstood };

    static constexpr qint64 MaxCount = 999'999'999;

    CellValue() = default;  ///< blank
    static CellValue count(qint64 number);
    static CellValue amount(const Decimal &amount);
    static CellValue notApplicable();
    static CellValue notUnderstood(const QString &typed);

    /// Reads what a person typed or pasted. Full-width digits are digits; spaces of every width around
    /// the number do not count; only spaces is blank. Whatever else is no number of this kind is kept
    /// as typed.
    static CellValue parse(QStringView typed, CellKind kind);

    State state() const { return m_state; }
    bool isBlank() const { return m_state == State::Blank; }
    bool isNumber() const { return m_state == State::Count || m_state == State::Amount; }

    /// The count, or the amount in millionths of its unit. Only where isNumber().
    qint64 number() const;

    /// As it is shown and printed: digits; "" for blank and not-applicable; what was typed.
    QString text() const;

    /// As it stands in report.json; null where it is blank.
    QJsonValue toJson() const;

    bool operator==(const CellValue &) const = default;

private:
    State m_state = State::Blank;
    qint64 m_count = 0;
    Decimal m_amount;
    QString m_typed;
};

/// Where a value came from. Confirmed: it was put there for many cells at once by a person who said so, as
/// when the rest of a table is 0.
enum class Origin : quint8 { Typed, Pasted, Imported, CarriedOver, Computed, Suggested, Confirmed };

/// A cell of a report. A total whose origin is Computed follows its parts; any other origin makes it
/// independent of them, and then the check of the sum means something.
struct CellEntry
{
    CellValue value;
    Origin origin = Origin::Typed;

    bool operator==(const CellEntry &) const = default;
};

}  // namespace kaibao
