// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace kaibao {

/// An amount of money as it is written: exact, with its trailing zeros ("18.8710").
/// At most 9 digits before the point and 6 after it; never negative.
class Decimal
{
public:
    static constexpr int MaxWholeDigits = 9;
    static constexpr int MaxDecimals = 6;

    Decimal() = default;

    /// ASCII digits with at most one point; nothing else.
    static std::optional<Decimal> parse(QStringView text);

    /// The amount in millionths of its unit.
    qint64 millionths() const { return m_millionths; }
    QString toString() const;

    bool operator==(const Decimal &) const = default;

private:
    qint64 m_millionths = 0;
    qint8 m_decimals = 0;  ///< digits written after the point
};

}  // namespace kaibao
