// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkjson.h"

#include "model/base/jsonwriter.h"
#include "model/checks/completeness.h"

namespace kaibao {

namespace {

QStringView statusName(Status status)
{
    switch (status) {
    case Status::Passed:
        return u"passed";
    case Status::Failed:
        return u"failed";
    case Status::Unassessed:
        return u"unassessed";
    case Status::NotApplicable:
        return u"not_applicable";
    case Status::Explained:
        return u"explained";
    }
    return {};
}

void writeSummary(JsonWriter &json, const CheckSummary &summary)
{
    json.key(u"summary");
    json.beginObject();
    json.member(u"must", summary.must);
    json.member(u"explain", summary.explain);
    json.member(u"hint", summary.hint);
    json.member(u"passed", summary.passed);
    json.member(u"unassessed", summary.unassessed);
    json.member(u"explained", summary.explained);
    json.member(u"not_applicable", summary.notApplicable);
    json.endObject();
}

void writeSuggestion(JsonWriter &json, const Edition &edition, const Suggestion &suggestion)
{
    json.beginObject();
    json.key(u"changes");
    json.beginArray();
    for (const CellChange &change : suggestion.changes) {
        json.beginObject();
        json.member(u"cell", edition.cell(change.cell).key());
        json.key(u"from");
        json.value(change.from.toJson());
        json.key(u"to");
        json.value(change.to.toJson());
        json.endObject();
    }
    json.endArray();
    json.member(u"settles", suggestion.settles);
    json.member(u"breaks", suggestion.breaks);
    json.member(u"why", suggestion.why);
    if (suggestion.deduced) {
        json.key(u"deduced");
        json.value(true);
    }
    json.endObject();
}

void writeSuggestions(JsonWriter &json, const Edition &edition, const SuggestionGroup &group)
{
    json.key(u"suggestions");
    json.beginArray();
    for (const Suggestion &suggestion : group.suggestions)
        writeSuggestion(json, edition, suggestion);
    json.endArray();
    if (!group.hint.isEmpty())
        json.member(u"hint", group.hint);
}

/// Where in which text the finding has its words, in UTF-16 units.
void writeQuotation(JsonWriter &json, const Finding &finding)
{
    json.member(u"text", finding.field);
    json.member(u"offset", finding.offset);
    json.member(u"length", finding.length);
}

void writeAnswer(JsonWriter &json, const Finding::Answer &answer)
{
    json.member(u"reason", answer.reason);
    if (!answer.changed.isEmpty())
        json.member(u"reopened", answer.changed);
}

void writeFinding(JsonWriter &json, const Edition &edition, const Finding &finding,
                  const SuggestionGroup *group)
{
    json.beginObject();
    json.member(u"rule", finding.rule);
    json.member(u"level", levelName(finding.level));
    json.member(u"status", statusName(finding.status));
    if (finding.status == Status::Unassessed)
        json.member(u"because", finding.because);
    if (finding.answer)
        writeAnswer(json, *finding.answer);
    json.member(u"scope", finding.scope);
    json.member(u"message", finding.message);
    if (finding.sides) {
        json.member(u"left", finding.sides->left);
        json.member(u"right", finding.sides->right);
        json.member(u"difference", finding.sides->difference());
    }
    json.key(u"cells");
    json.beginArray();
    for (const CellId cell : finding.cells)
        json.text(edition.cell(cell).key());
    json.endArray();
    if (!finding.source.isEmpty())
        json.member(u"source", finding.source);
    if (!finding.field.isEmpty())
        writeQuotation(json, finding);
    json.member(u"fingerprint", finding.fingerprint);
    if (group)
        writeSuggestions(json, edition, *group);
    json.endObject();
}

}  // namespace

QStringView levelName(Level level)
{
    switch (level) {
    case Level::Must:
        return u"must";
    case Level::Explain:
        return u"explain";
    case Level::Hint:
        return u"hint";
    }
    return {};
}

QByteArray findingsAsJson(const Report &report, const Checks &checks, const QList<Finding> &findings,
                          const Suggestions &suggestions)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"edition", report.edition().key());
    json.member(u"year", report.year());
    writeSummary(json, checks.summary());
    json.member(u"left", Completeness(report, checks).left());
    json.key(u"findings");
    json.beginArray();
    for (const Finding &finding : findings)
        writeFinding(json, report.edition(), finding, suggestions.of(finding));
    json.endArray();
    json.endObject();
    return json.take();
}

}  // namespace kaibao
