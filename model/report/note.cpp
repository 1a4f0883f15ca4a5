// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/note.h"

#include <algorithm>
#include <iterator>

namespace kaibao {

namespace {

const QString PlaceKey = QStringLiteral("at");
const QString TextKey = QStringLiteral("text");
const QString StateKey = QStringLiteral("state");
const QString AnswerKey = QStringLiteral("answer");

constexpr QStringView StateWords[] = {u"open", u"done", u"declined"};  // in the order of Note::State

}  // namespace

QJsonObject Note::toJson() const
{
    QJsonObject object = other;
    object.insert(PlaceKey, place);
    object.insert(TextKey, text);
    object.insert(StateKey, StateWords[static_cast<int>(state)].toString());
    if (!answer.isEmpty())
        object.insert(AnswerKey, answer);
    return object;
}

std::optional<Note> Note::fromJson(QJsonObject object)
{
    const QJsonValue place = object.take(PlaceKey);
    const QJsonValue text = object.take(TextKey);
    const QJsonValue state = object.take(StateKey);
    const QJsonValue answer = object.take(AnswerKey);
    const QString word = state.toString();
    const auto *known = std::find(std::begin(StateWords), std::end(StateWords), word);
    const bool understood = place.isString() && text.isString() && known != std::end(StateWords)
                         && (answer.isUndefined() || answer.isString());
    if (!understood)
        return std::nullopt;
    return Note{place.toString(), text.toString(), static_cast<State>(known - std::begin(StateWords)),
                answer.toString(), object};
}

}  // namespace kaibao
