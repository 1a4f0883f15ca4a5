// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kaibao {

/// Tells whether the rows of a report are those that were written: a flipped bit in a figure is a valid row to
/// SQLite. The sum does not depend on the order, so that an edit needs only the rows that it touches.
class Checksum final
{
public:
    /// Adds a row that was not counted, or takes away one that was.
    void toggle(const QString &key, const QString &content);

    qint64 value() const { return static_cast<qint64>(m_sum); }

private:
    quint64 m_sum = 0;
};

}  // namespace kaibao
