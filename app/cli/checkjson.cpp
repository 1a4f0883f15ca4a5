// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkjson.h"

#include "model/base/jsonwriter.h"
#include "model/checks/checks.h"

namespace kaibao {

namespace {

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
    json.endObject();
}

void writeFinding(JsonWriter &json, const Edition &edition, const Finding &finding)
{
    json.beginObject();
    json.member(u"rule", finding.rule);
    json.member(u"level", levelName(finding.level));
    json.member(u"status", statusName(finding.status));
    if (finding.status == Status::Unassessed)
        json.member(u"because", finding.because);
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
    json.member(u"fingerprint", finding.fingerprint);
    json.endObject();
}

}  // namespace

QByteArray findingsAsJson(const Report &report, const CheckSummary &summary, const QList<Finding> &findings)
{
    JsonWriter json;
    json.beginObject();
    json.member(u"edition", report.edition().key());
    json.member(u"year", report.year());
    writeSummary(json, summary);
    json.key(u"findings");
    json.beginArray();
    for (const Finding &finding : findings)
        writeFinding(json, report.edition(), finding);
    json.endArray();
    json.endObject();
    return json.take();
}

}  // namespace kaibao
