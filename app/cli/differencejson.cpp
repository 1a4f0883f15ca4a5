// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/differencejson.h"

#include "model/base/jsonwriter.h"

namespace kaibao {

namespace {

void writeReportHead(JsonWriter &json, QStringView name, const Report &report)
{
    json.key(name);
    json.beginObject();
    json.member(u"edition", report.edition().key());
    json.member(u"year", report.year());
    json.member(u"organisation", report.organisation());
    json.endObject();
}

void writeCells(JsonWriter &json, const QList<CellDifference> &cells)
{
    json.key(u"cells");
    json.beginArray();
    for (const CellDifference &cell : cells) {
        json.beginObject();
        json.member(u"cell", cell.key);
        if (cell.olderCell != CellId::None) {
            json.key(u"older");
            json.value(cell.older.toJson());
        }
        if (cell.newerCell != CellId::None) {
            json.key(u"newer");
            json.value(cell.newer.toJson());
        }
        json.endObject();
    }
    json.endArray();
}

void writeSentences(JsonWriter &json, const TextDifference &text)
{
    json.beginObject();
    json.member(u"field", text.field);
    json.key(u"sentences");
    json.beginArray();
    for (const SentenceDifference &difference : text.sentences) {
        if (difference.kind == SentenceDifference::Kind::Kept)
            continue;
        const bool removed = difference.kind == SentenceDifference::Kind::Removed;
        json.beginObject();
        json.member(u"kind", removed ? u"removed" : u"added");
        json.member(u"text", difference.sentence.text);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

}  // namespace

QByteArray differenceAsJson(const Report &older, const Report &newer, const Difference &difference)
{
    JsonWriter json;
    json.beginObject();
    writeReportHead(json, u"older", older);
    writeReportHead(json, u"newer", newer);
    writeCells(json, difference.cells);
    json.key(u"texts");
    json.beginArray();
    for (const TextDifference &text : difference.texts)
        writeSentences(json, text);
    json.endArray();
    json.endObject();
    return json.take();
}

}  // namespace kaibao
