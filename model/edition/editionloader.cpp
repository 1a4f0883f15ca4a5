// SPDX-FileCopyrightText: The Kaibao contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edition/editionloader.h"

#include "model/edition/rulereader.h"
#include "model/edition/ruleslint.h"
#include "model/edition/tablereader.h"
#include "model/edition/textvocabularyreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kaibao {

namespace {

constexpr int FirstPossibleYear = 2008;  // the regulation first came into force then
constexpr int LastPossibleYear = 9999;

QString explain(const QString &name, const QString &mistake)
{
    return QCoreApplication::translate("Editions", "The form %1 is broken: %2.").arg(name, mistake);
}

/// Whether there is a row "table/row".
bool hasRow(const Edition &edition, const QString &row)
{
    const Table *table = edition.findTable(row.section(u'/', 0, 0));
    return table && table->rowKeys.contains(row.section(u'/', 1));
}

/// A file that comes with the program, for every edition.
QJsonValue builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/kaibao/checks/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonValue();
}

}  // namespace

Result<Edition> EditionLoader::load(const QByteArray &json, const QString &name, Rules rules)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        const QString place =
            QStringLiteral("byte %1, %2").arg(parseError.offset).arg(parseError.errorString());
        return inputError(explain(name, place));
    }
    QString mistake;
    const JsonPlace root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), &mistake);
    readHead(root);
    readSections(root);
    readTables(root);
    if (mistake.isEmpty())
        readRules(root);
    readCodeRules(JsonPlace(builtIn(QStringLiteral("rules.json")), &mistake));
    readReadyReasons(JsonPlace(builtIn(QStringLiteral("reasons.json")), &mistake));
    if (mistake.isEmpty())
        readSuccession(root);
    if (mistake.isEmpty() && rules == Rules::Doubted)
        refuseFaults(root.member(QStringLiteral("rules")));
    if (!mistake.isEmpty())
        return inputError(explain(name, mistake));
    return std::move(m_edition);
}

void EditionLoader::readHead(const JsonPlace &root)
{
    const JsonPlace format = root.member(QStringLiteral("format"));
    if (format.string() != u"kaibao-edition" || root.member(QStringLiteral("version")).integer(1, 1) != 1)
        format.fail(QStringLiteral("must be kaibao-edition, version 1"));
    m_edition.m_key = root.member(QStringLiteral("edition")).string();
    m_edition.m_document = root.member(QStringLiteral("document")).string();
    m_edition.m_titlePattern = root.member(QStringLiteral("title")).string();
    m_edition.m_preambleGuidance =
        localised(root.member(QStringLiteral("preamble")).member(QStringLiteral("guidance")));

    const JsonPlace years = root.member(QStringLiteral("years"));
    const JsonPlace last = years.optionalMember(QStringLiteral("last"));
    m_edition.m_firstYear =
        years.member(QStringLiteral("first")).integer(FirstPossibleYear, LastPossibleYear);
    const bool open = !last.exists() || last.value().isNull();
    m_edition.m_lastYear = open ? LastPossibleYear : last.integer(m_edition.m_firstYear, LastPossibleYear);

    for (const JsonPlace &kind : root.member(QStringLiteral("organisation_kinds")).items())
        readKind(kind);
}

void EditionLoader::readKind(const JsonPlace &place)
{
    OrganisationKind kind{
        place.member(QStringLiteral("key")).string(), localised(place.member(QStringLiteral("label"))), {}};
    const JsonPlace endings = place.optionalMember(QStringLiteral("name_endings"));
    for (const JsonPlace &item : endings.exists() ? endings.items() : QList<JsonPlace>()) {
        const QString ending = item.string();
        const OrganisationKind *other = m_edition.kindOf(ending);
        if (ending.isEmpty())
            item.fail(QStringLiteral("must not be empty"));
        else if (other && other->nameEndings.contains(ending))
            item.fail(QStringLiteral("stands for %1 already").arg(other->key));
        kind.nameEndings << ending;
    }
    m_edition.m_organisationKinds << kind;
}

void EditionLoader::readSections(const JsonPlace &root)
{
    m_edition.m_narratives << QStringLiteral("preamble");
    for (const JsonPlace &place : root.member(QStringLiteral("sections")).items()) {
        Section section;
        section.key = place.member(QStringLiteral("key")).string();
        section.title = place.member(QStringLiteral("title")).string();
        section.guidance = localised(place.member(QStringLiteral("guidance")));
        const JsonPlace narrative = place.optionalMember(QStringLiteral("narrative"));
        if (narrative.exists())
            section.narrative = narrative.string();
        else
            section.table = place.member(QStringLiteral("table")).string();
        if (!section.narrative.isEmpty())
            m_edition.m_narratives << section.narrative;
        m_edition.m_sections << section;
    }
}

void EditionLoader::readTables(const JsonPlace &root)
{
    const JsonPlace tables = root.member(QStringLiteral("tables"));
    for (const Section &section : std::as_const(m_edition.m_sections)) {
        if (section.table.isEmpty())
            continue;
        TableReader reader(section.title.left(1), m_language);
        m_edition.m_tables << reader.read(section.table, tables.member(section.table), m_edition.m_cells);
    }
    for (qsizetype i = 0; i < m_edition.m_cells.size(); ++i) {
        const QString key = m_edition.m_cells[i].key();
        if (m_edition.m_cellsByKey.contains(key))
            tables.fail(QStringLiteral("have the cell %1 twice").arg(key));
        m_edition.m_cellsByKey.insert(key, static_cast<CellId>(i));
    }
}

void EditionLoader::readRules(const JsonPlace &root)
{
    const RuleReader reader(m_edition, m_language);
    for (const JsonPlace &rule : root.member(QStringLiteral("rules")).items())
        m_edition.m_rules << reader.read(rule);
    for (const JsonPlace &rule : root.member(QStringLiteral("year_rules")).items())
        m_edition.m_yearRules << reader.read(rule);
    const JsonPlace text = root.member(QStringLiteral("text"));
    m_edition.m_vocabulary = TextVocabularyReader(m_edition, m_language).read(text);
}

void EditionLoader::readSuccession(const JsonPlace &root)
{
    for (const JsonPlace &place : root.member(QStringLiteral("upgrades")).items()) {
        Upgrade upgrade{place.member(QStringLiteral("from")).string(), {}};
        for (const JsonPlace &split : place.member(QStringLiteral("splits")).items())
            upgrade.splits << readSplit(split);
        m_edition.m_upgrades << upgrade;
    }
    readZeroReport(root.member(QStringLiteral("zero_report")));
}

RowSplit EditionLoader::readSplit(const JsonPlace &place) const
{
    const JsonPlace into = place.member(QStringLiteral("into"));
    RowSplit split{place.member(QStringLiteral("row")).string(), into.strings(),
                   localised(place.member(QStringLiteral("why")))};
    if (split.into.isEmpty())
        into.fail(QStringLiteral("must name a row"));
    for (const QString &row : split.into) {
        if (!hasRow(m_edition, row))
            into.fail(QStringLiteral("names an unknown row: %1").arg(row));
    }
    return split;
}

void EditionLoader::readZeroReport(const JsonPlace &place)
{
    ZeroReport &zero = m_edition.m_zeroReport;
    const JsonPlace row = place.member(QStringLiteral("carried_in"));
    const JsonPlace narrative = place.member(QStringLiteral("narrative"));
    zero.carriedIn = row.string();
    zero.table = zero.carriedIn.section(u'/', 0, 0);
    zero.narrative = narrative.string();
    zero.after = place.member(QStringLiteral("after")).string();
    zero.sentence = place.member(QStringLiteral("sentence")).string();
    if (!hasRow(m_edition, zero.carriedIn))
        row.fail(QStringLiteral("names an unknown row: %1").arg(zero.carriedIn));
    if (!m_edition.narratives().contains(zero.narrative))
        narrative.fail(QStringLiteral("names an unknown text: %1").arg(zero.narrative));
}

void EditionLoader::readCodeRules(const JsonPlace &root)
{
    for (const JsonPlace &place : root.member(QStringLiteral("rules")).items()) {
        const QString source = localised(place.member(QStringLiteral("source")));
        m_edition.m_codeRules << RuleEntry{
            place.member(QStringLiteral("id")).string(), readLevel(place.member(QStringLiteral("level"))),
            localised(place.member(QStringLiteral("claim"))),
            QString(source).replace(QStringLiteral("{document}"), m_edition.m_document)};
    }
}

void EditionLoader::readReadyReasons(const JsonPlace &root)
{
    for (const JsonPlace &place : root.member(QStringLiteral("reasons")).items()) {
        const JsonPlace sentence = place.optionalMember(QStringLiteral("sentence"));
        m_edition.m_readyReasons << ReadyReason{place.member(QStringLiteral("rules")).strings(),
                                                place.member(QStringLiteral("reason")).string(),
                                                sentence.exists() ? sentence.string() : QString()};
    }
}

void EditionLoader::refuseFaults(const JsonPlace &rules) const
{
    for (const RuleNote &note : lintRules(m_edition)) {
        if (note.isFault())
            rules.fail(QStringLiteral("contradict or repeat each other: %1").arg(describe(m_edition, note)));
    }
}

QString EditionLoader::localised(const JsonPlace &place) const
{
    return readLocalised(place, m_language);
}

}  // namespace kaibao
