// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace kaibao {

/// A finding that was closed with a reason. Bound to the finding's fingerprint; rule, scope and what was seen
/// tell, when the finding comes back in another state, what has changed since.
struct Explanation
{
    QString finding;
    QString reason;
    QString rule;       ///< empty where the file does not say
    QString scope;      ///< see Finding
    QJsonObject seen;   ///< values by their place, see seenBy()
    QJsonObject other;  ///< keys that this version does not know, kept for the round trip

    /// As it stands in report.json.
    QJsonObject toJson() const;
    /// Nothing where a key that this version knows is missing or of another type.
    static std::optional<Explanation> fromJson(QJsonObject object);

    bool operator==(const Explanation &) const = default;
};

}  // namespace kaibao
