// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ruleslist.h"

#include "app/cli/checkjson.h"
#include "model/base/jsonwriter.h"
#include "model/checks/catalogue.h"

#include <QCoreApplication>

namespace kaibao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RulesList)
};

QString levelInWords(Level level)
{
    switch (level) {
    case Level::Must:
        return Text::tr("to mend");
    case Level::Explain:
        return Text::tr("to explain");
    case Level::Hint:
        break;
    }
    return Text::tr("worth a look");
}

void writeRule(JsonWriter &json, const RuleEntry &rule)
{
    json.beginObject();
    json.member(u"id", rule.id);
    json.member(u"level", levelName(rule.level));
    json.member(u"sentence", rule.claim);
    json.member(u"source", rule.source);
    json.endObject();
}

}  // namespace

QString rulesAsText(const Editions &editions)
{
    QString text;
    for (const Edition &edition : editions.all()) {
        const QList<RuleEntry> rules = catalogueOf(edition);
        text += Text::tr("Edition %1 (%2): %n rule(s)", nullptr, static_cast<int>(rules.size()))
                    .arg(edition.key(), edition.document())
              + u'\n';
        for (const RuleEntry &rule : rules) {
            text += QStringLiteral("  ") + Text::tr("%1 (%2)").arg(rule.id, levelInWords(rule.level))
                  + QStringLiteral("\n    ") + rule.claim + QStringLiteral("\n    ")
                  + Text::tr("Source: %1").arg(rule.source) + u'\n';
        }
        text += u'\n';
    }
    return text;
}

QByteArray rulesAsJson(const Editions &editions)
{
    JsonWriter json;
    json.beginObject();
    json.key(u"editions");
    json.beginArray();
    for (const Edition &edition : editions.all()) {
        json.beginObject();
        json.member(u"edition", edition.key());
        json.member(u"document", edition.document());
        json.key(u"rules");
        json.beginArray();
        for (const RuleEntry &rule : catalogueOf(edition))
            writeRule(json, rule);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

}  // namespace kaibao
