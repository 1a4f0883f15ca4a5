// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/patchjson.h"

#include "model/store/entrycode.h"
#include "model/store/vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kaibao {

namespace {

const QString CellsKey = QStringLiteral("c");
const QString TextsKey = QStringLiteral("t");
const QString YearKey = QStringLiteral("y");
const QString ExplanationsKey = QStringLiteral("e");
const QString NotesKey = QStringLiteral("n");

/// Whether a place is in the patch already, as where the damage of a word makes it another one.
template <class Edit, class Place>
bool hasEditOf(const QList<Edit> &edits, Place Edit::*place, const Place &wanted)
{
    return std::any_of(edits.begin(), edits.end(), [&](const Edit &edit) { return edit.*place == wanted; });
}

/// Reads the edit of one cell into the patch. False where it is none.
bool readCell(const QJsonArray &item, const Edition &edition, const Vocabulary &vocabulary, Patch &patch)
{
    const QString key = vocabulary.word(item.at(0).toInteger());
    const std::optional<CellEntry> before = entryFromCode(item.at(1).toString());
    const std::optional<CellEntry> after = entryFromCode(item.at(2).toString());
    if (item.size() != 3 || key.isEmpty() || !before || !after)
        return false;
    const std::optional<CellId> cell = edition.findCell(key);
    if (cell && hasEditOf(patch.cells, &CellEdit::cell, *cell))
        return false;
    if (cell)
        patch.cells.append({*cell, *before, *after});
    return true;
}

bool readText(const QJsonArray &item, const Vocabulary &vocabulary, Patch &patch)
{
    const QString field = vocabulary.word(item.at(0).toInteger());
    const qint64 position = item.at(1).toInteger(-1);
    if (item.size() != 4 || field.isEmpty() || position < 0 || !item.at(2).isString()
        || !item.at(3).isString() || hasEditOf(patch.texts, &TextPatch::field, field))
        return false;
    patch.texts.append({field, position, item.at(2).toString(), item.at(3).toString()});
    return true;
}

bool readYear(const QJsonValue &value, Patch &patch)
{
    if (value.isUndefined())
        return true;
    const QJsonArray years = value.toArray();
    if (years.size() != 2 || !years.at(0).isDouble() || !years.at(1).isDouble())
        return false;
    patch.year = YearEdit{years.at(0).toInt(), years.at(1).toInt()};
    return true;
}

template <class Item> QJsonArray toArray(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(item.toJson());
    return array;
}

template <class Item> QJsonArray toArray(const ListPatch<Item> &patch)
{
    return {qint64(patch.position), toArray(patch.removed), toArray(patch.inserted)};
}

template <class Item> std::optional<QList<Item>> itemsOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QList<Item> items;
    for (const auto &object : array) {
        const std::optional<Item> item = Item::fromJson(object.toObject());
        if (!item)
            return std::nullopt;
        items.append(*item);
    }
    return value.isArray() ? std::optional(items) : std::nullopt;
}

template <class Item> bool readList(const QJsonValue &value, std::optional<ListPatch<Item>> &patch)
{
    if (value.isUndefined())
        return true;
    const QJsonArray stretch = value.toArray();
    const qint64 position = stretch.at(0).toInteger(-1);
    const std::optional<QList<Item>> removed = itemsOf<Item>(stretch.at(1));
    const std::optional<QList<Item>> inserted = itemsOf<Item>(stretch.at(2));
    if (stretch.size() != 3 || position < 0 || !removed || !inserted)
        return false;
    patch = ListPatch<Item>{position, *removed, *inserted};
    return true;
}

}  // namespace

QByteArray patchToJson(const Patch &patch, const Edition &edition, Vocabulary &vocabulary)
{
    QJsonArray cells;
    for (const CellEdit &edit : patch.cells) {
        cells.append(QJsonArray{vocabulary.number(edition.cell(edit.cell).key()), entryCode(edit.before),
                                entryCode(edit.after)});
    }
    QJsonArray texts;
    for (const TextPatch &text : patch.texts)
        texts.append(
            QJsonArray{vocabulary.number(text.field), qint64(text.position), text.removed, text.inserted});

    QJsonObject object;
    if (!cells.isEmpty())
        object.insert(CellsKey, cells);
    if (!texts.isEmpty())
        object.insert(TextsKey, texts);
    if (patch.year)
        object.insert(YearKey, QJsonArray{patch.year->before, patch.year->after});
    if (patch.explanations)
        object.insert(ExplanationsKey, toArray(*patch.explanations));
    if (patch.notes)
        object.insert(NotesKey, toArray(*patch.notes));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Patch> patchFromJson(const QByteArray &json, const Edition &edition,
                                   const Vocabulary &vocabulary)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Patch patch;
    bool isPatch = readYear(object.value(YearKey), patch)
                && readList(object.value(ExplanationsKey), patch.explanations)
                && readList(object.value(NotesKey), patch.notes);
    const QJsonArray cells = object.value(CellsKey).toArray();
    for (const auto &item : cells)
        isPatch = isPatch && readCell(item.toArray(), edition, vocabulary, patch);
    const QJsonArray texts = object.value(TextsKey).toArray();
    for (const auto &item : texts)
        isPatch = isPatch && readText(item.toArray(), vocabulary, patch);
    return isPatch ? std::optional(patch) : std::nullopt;
}

}  // namespace kaibao
