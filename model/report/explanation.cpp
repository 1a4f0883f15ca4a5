// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/explanation.h"

namespace kaibao {

namespace {

const QString FindingKey = QStringLiteral("finding");
const QString ReasonKey = QStringLiteral("reason");
const QString RuleKey = QStringLiteral("rule");
const QString ScopeKey = QStringLiteral("scope");
const QString SeenKey = QStringLiteral("seen");

/// Takes an optional member out of the object. False where it is of another type than `absent`.
bool take(QJsonObject &object, const QString &key, const QJsonValue &absent, QJsonValue &value)
{
    value = object.contains(key) ? object.take(key) : absent;
    return value.type() == absent.type();
}

}  // namespace

QJsonObject Explanation::toJson() const
{
    QJsonObject object = other;
    object.insert(FindingKey, finding);
    object.insert(ReasonKey, reason);
    if (!rule.isEmpty())
        object.insert(RuleKey, rule);
    if (!scope.isEmpty())
        object.insert(ScopeKey, scope);
    if (!seen.isEmpty())
        object.insert(SeenKey, seen);
    return object;
}

std::optional<Explanation> Explanation::fromJson(QJsonObject object)
{
    QJsonValue finding = object.take(FindingKey);
    QJsonValue reason = object.take(ReasonKey);
    QJsonValue rule;
    QJsonValue scope;
    QJsonValue seen;
    const bool known = finding.isString() && reason.isString() && take(object, RuleKey, QString(), rule)
                    && take(object, ScopeKey, QString(), scope) && take(object, SeenKey, QJsonObject(), seen);
    if (!known)
        return std::nullopt;
    return Explanation{finding.toString(), reason.toString(), rule.toString(),
                       scope.toString(),   seen.toObject(),   object};
}

}  // namespace kaibao
