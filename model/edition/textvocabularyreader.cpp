// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/textvocabularyreader.h"

#include "model/edition/tablereader.h"

namespace kaibao {

namespace {

constexpr int LastPossibleYear = 9999;

QStringList optionalStrings(const JsonPlace &place, const QString &key)
{
    const JsonPlace member = place.optionalMember(key);
    return member.exists() ? member.strings() : QStringList();
}

bool optionalFlag(const JsonPlace &place, const QString &key)
{
    return place.optionalMember(key).value().toBool();
}

}  // namespace

int TextVocabulary::topicOf(QStringView key) const
{
    for (int i = 0; i < topics.size(); ++i) {
        if (topics[i].key == key)
            return i;
    }
    return -1;
}

TextVocabulary TextVocabularyReader::read(const JsonPlace &place)
{
    readDocuments(place);
    readAspects(place);
    readTopics(place);
    for (const JsonPlace &claim : place.member(QStringLiteral("claims")).items())
        m_vocabulary.claims << readClaim(claim);
    const JsonPlace reviews = place.member(QStringLiteral("reviews"));
    m_vocabulary.reconsideration = readReview(reviews.member(QStringLiteral("reconsideration")));
    m_vocabulary.litigation = readReview(reviews.member(QStringLiteral("litigation")));
    const JsonPlace fee = place.optionalMember(QStringLiteral("fee"));
    if (fee.exists()) {
        m_vocabulary.feeAmount = readCell(fee.member(QStringLiteral("amount")));
        m_vocabulary.feeUnpaid = readCell(fee.member(QStringLiteral("unpaid")));
    }
    return m_vocabulary;
}

void TextVocabularyReader::readDocuments(const JsonPlace &place)
{
    for (const JsonPlace &item : place.member(QStringLiteral("citations")).items()) {
        TextCitation citation;
        citation.first = item.member(QStringLiteral("first")).integer(0, LastPossibleYear);
        const JsonPlace last = item.optionalMember(QStringLiteral("last"));
        const bool open = !last.exists() || last.value().isNull();
        citation.last = open ? LastPossibleYear : last.integer(citation.first, LastPossibleYear);
        citation.document = item.member(QStringLiteral("document")).string();
        m_vocabulary.citations << citation;
    }
    const JsonPlace regulation = place.member(QStringLiteral("regulation"));
    m_vocabulary.regulationNames = regulation.member(QStringLiteral("names")).strings();
    m_vocabulary.regulationOrder = regulation.member(QStringLiteral("order")).integer(1, LastPossibleYear);
    m_vocabulary.templateNotes = place.member(QStringLiteral("template_notes")).strings();
    for (const JsonPlace &part : place.member(QStringLiteral("parts")).items())
        m_vocabulary.parts << part.strings();
}

void TextVocabularyReader::readAspects(const JsonPlace &place)
{
    for (const JsonPlace &item : place.member(QStringLiteral("aspects")).items()) {
        TextAspect aspect;
        aspect.key = item.member(QStringLiteral("key")).string();
        aspect.label = readLocalised(item.member(QStringLiteral("label")), m_language);
        aspect.words = item.member(QStringLiteral("words")).strings();
        aspect.onlyGovernments = optionalFlag(item, QStringLiteral("governments"));
        m_vocabulary.aspects << aspect;
    }
}

void TextVocabularyReader::readTopics(const JsonPlace &place)
{
    for (const JsonPlace &item : place.member(QStringLiteral("topics")).items()) {
        m_vocabulary.topics << TextTopic{item.member(QStringLiteral("key")).string(),
                                         item.member(QStringLiteral("nouns")).strings()};
    }
}

TextClaim TextVocabularyReader::readClaim(const JsonPlace &place) const
{
    TextClaim claim;
    claim.key = place.member(QStringLiteral("key")).string();
    claim.words = place.member(QStringLiteral("words")).strings();
    const JsonPlace topic = place.optionalMember(QStringLiteral("topic"));
    if (topic.exists()) {
        claim.topic = m_vocabulary.topicOf(topic.string());
        if (claim.topic < 0)
            topic.fail(QStringLiteral("is no topic: %1").arg(topic.string()));
    }
    claim.countsTopic = optionalFlag(place, QStringLiteral("counts_topic"));
    claim.mayFollow = optionalFlag(place, QStringLiteral("may_follow"));
    claim.suffixes = optionalStrings(place, QStringLiteral("suffixes"));
    claim.unless = optionalStrings(place, QStringLiteral("unless"));
    const JsonPlace group = place.optionalMember(QStringLiteral("group"));
    claim.group = group.exists() ? group.string() : QString();
    claim.units = place.member(QStringLiteral("units")).strings();
    for (const JsonPlace &reading : place.member(QStringLiteral("readings")).items()) {
        claim.readings << TextReading{readLocalised(reading.member(QStringLiteral("label")), m_language),
                                      readCells(reading.member(QStringLiteral("cells")))};
    }
    return claim;
}

TextReviewCells TextVocabularyReader::readReview(const JsonPlace &place) const
{
    return {readCells(place.member(QStringLiteral("corrected"))),
            readCells(place.member(QStringLiteral("pending")))};
}

QList<CellId> TextVocabularyReader::readCells(const JsonPlace &place) const
{
    QList<CellId> cells;
    for (const JsonPlace &item : place.items())
        cells << readCell(item);
    return cells;
}

CellId TextVocabularyReader::readCell(const JsonPlace &place) const
{
    const std::optional<CellId> cell = m_edition.findCell(place.string());
    if (!cell)
        place.fail(QStringLiteral("is no cell: %1").arg(place.string()));
    return cell.value_or(CellId::None);
}

}  // namespace kaibao
